/** What can be done on the share page, in the order in which it is offered. */
export const shareKinds = ['copy', 'handover', 'bedrijfsarts', 'manager', 'list', 'import'] as const
export type ShareKind = (typeof shareKinds)[number]
