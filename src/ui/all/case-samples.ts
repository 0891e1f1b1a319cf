import type { EmployerCaseRecord, OwnCaseRecord } from '#history/case-record.ts'
import type { Reminder } from '#reminder/reminders-of.ts'
import type { CaseItem } from '#ui/screens/cases/CaseRow.tsx'
import type { CaseRunItem } from '#ui/screens/cases/CaseRuns.tsx'

export const due: readonly Reminder[] = [
  {
    rhythm: 'together',
    since: '2026-10-12',
    dueOn: '2026-11-23',
    state: 'due',
    daysLeft: -1,
  },
  {
    rhythm: 'with-counsellor',
    since: '2026-09-01',
    dueOn: '2026-12-01',
    state: 'soon',
    daysLeft: 7,
  },
]

const common = {
  format: 1,
  id: 'case',
  rev: 3,
  seq: 1,
  label: 'Team Binnendienst, najaar',
  startedOn: '2026-08-31',
  sheets: [
    {
      format: 1,
      id: 'sheet',
      madeOn: '2026-09-01',
      fields: { 'days-home': 'Ma en wo' },
      means: [],
      days: { 'evaluated-on': '2026-12-08' },
      own: [],
      fared: {},
    },
  ],
} as const

export const employee: OwnCaseRecord = { ...common, keeper: 'employee', perspective: 'employee' }
export const employer: EmployerCaseRecord = {
  ...common,
  keeper: 'employer',
  perspective: 'manager',
  runDays: [],
}

/** An unfinished run and two finished ones, with this advice. */
export function runsWith(outcomeTitle: string | undefined): readonly CaseRunItem[] {
  const base = { canOpen: true, outcomeTitle }
  return [
    { id: '3', startedOn: '2026-11-20', withCounsellor: false, canOpen: true },
    { ...base, id: '2', startedOn: '2026-10-12', finishedOn: '2026-10-12', withCounsellor: false },
    { ...base, id: '1', startedOn: '2026-09-01', finishedOn: '2026-09-01', withCounsellor: true },
  ]
}

export const daysOnly: readonly CaseRunItem[] = runsWith(undefined)
  .filter(({ finishedOn }) => finishedOn !== undefined)
  .map((run) => ({ ...run, canOpen: false }))

export const items: readonly CaseItem[] = Array.from({ length: 40 }, (_, at) => ({
  id: `${at}`,
  seq: at + 1,
  label: at % 5 === 0 ? '' : `Traject ${at} – ${'abc'.repeat(at % 7)}`,
  keeper: at % 3 === 0 ? 'employer' : 'bedrijfsarts',
  startedOn: '2026-08-31',
  due: due[at % 3],
  runs: at % 4,
  sheets: at % 2,
  ...(at % 9 === 8 ? { closedOn: '2026-11-01' } : {}),
}))
