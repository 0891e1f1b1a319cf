/** States whose pictures are kept, by their names on `#/all`: one of each kind, not each of its variants. */
export const looked: readonly string[] = [
  ...['start', 'start, again', 'earlier runs', 'about', 'privacy', 'accessibility', 'not found'],
  ...[
    'faulty pack',
    'trouble, unexpected',
    'question, employee',
    'question, answers dropped',
    'answers',
  ],
  ...['map, half way', 'map, two runs compared', 'saving, conflict', 'advice, home'],
  ...['advice, talk-first', 'advice, manager', 'two runs compared', 'process weeks'],
  ...['agreements, filled in', 'agreements, as they read', 'agreements, looking back'],
  ...['agendas, filled in', 'apart, begin', 'apart, to the manager', 'apart, what differs'],
  ...['consulting room, tasks', 'consulting room, advice home', 'share, employee'],
  ...['complete copy, not made yet', 'putting back, looking, with differences', 'check'],
  ...['cases, forty of them', 'a case of one’s own', 'lost: emptied', 'storage, persisted'],
  ...['another tab: elsewhere', 'lock, none', 'locked', 'about to lock', 'finish'],
]

/** Where English is as long as Dutch, or longer. */
export const lookedInEnglish: readonly string[] = [
  ...['start', 'question, employee', 'advice, home', 'agreements, filled in'],
]
