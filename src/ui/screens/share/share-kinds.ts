/** What can be done on the share page, in the order in which it is offered, and the word for it in the address. */
export const shareParts = [
  ['copy', 'alles'],
  ['handover', 'collega'],
  ['bedrijfsarts', 'bedrijfsarts'],
  ['manager', 'afspraken'],
  ['list', 'lijst'],
  ['import', 'terugzetten'],
] as const
export type ShareKind = (typeof shareParts)[number][0]
