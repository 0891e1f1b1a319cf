import { parseSheet } from '#agreement/parse-sheet.ts'
import { overviewOf, type OverviewWish } from '#history/case-overview.ts'
import type { CaseRecord } from '#history/case-record.ts'
import { openHistory } from '#history/open-history.ts'
import type { RunRecord } from '#history/record.ts'
import { addDays } from '#reminder/calendar.ts'
import { remindersOf, type Reminder } from '#reminder/reminders-of.ts'
import type { Rhythm } from '#tree/decision-tree.ts'

const today = '2026-11-24'
const opening = { today: () => today, parseSheet }
const regions = ['Noord', 'Oost', 'Zuid', 'West', 'Café']
const rhythms: readonly Rhythm[] = [
  { id: 'together', every: { days: 42 }, sources: ['S1'] },
  { id: 'with-counsellor', every: { months: 3 }, sources: ['S1'] },
]

/** Milliseconds for each thing that a case manager waits for. */
export interface OverviewCosts {
  readonly open: number
  readonly show: number
  readonly search: number
  readonly due: number
  readonly rows: readonly number[]
}

/** Fills the app's own storage with so many cases of twenty runs each. */
async function fill(cases: number, runsEach: number): Promise<void> {
  const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
  const who = { keeper: 'bedrijfsarts', perspective: 'counsellor' } as const
  const records = Array.from({ length: cases }, (_, at): CaseRecord => ({
    ...{ ...who, format: 1, id: id(at), rev: 1, seq: at + 1, startedOn: '2024-01-08', sheets: [] },
    label: `Traject ${regions[at % regions.length]} ${at}`,
    ...(at % 10 === 9 ? { archived: true } : {}),
  }))
  const runs = records.flatMap((one, at) =>
    Array.from({ length: runsEach }, (_, n): RunRecord => ({
      ...{ ...who, format: 2, id: id(1_000_000 + at * runsEach + n), caseId: one.id, rev: 1 },
      seq: at * runsEach + n + 1,
      pack: { id: 'p', version: '1.0.0', hash: '' },
      atTable: n % 2 === 0 ? ['employee', 'counsellor'] : ['employee'],
      steps: Array.from({ length: 15 }, (_, k) => ({ question: `question-${k}`, answer: 'yes' })),
      startedOn: addDays('2024-06-10', n * 42 + (at % 42)),
      finishedOn: addDays('2024-06-10', n * 42 + (at % 42)),
    })),
  )
  const { history } = await openHistory(opening)
  await history.takeIn({ cases: records, runs, packs: [] })
}

async function measure(): Promise<OverviewCosts> {
  const start = performance.now()
  const { history } = await openHistory(opening)
  const [cases, runs] = [await history.cases(), await history.list()]
  const open = performance.now() - start
  // Ten cases cost less than a page's clock can tell.
  const repeats = Math.ceil(5_000 / cases.length)
  const timed = (
    wish: Pick<OverviewWish<Reminder>, 'show' | 'search'>,
  ): [ms: number, rows: number] => {
    const before = performance.now()
    const rows = Array.from({ length: repeats }, () =>
      overviewOf(cases, runs, {
        ...wish,
        today,
        looks: (of, its) => remindersOf(of, its, { today, rhythms }),
      }),
    )
    return [(performance.now() - before) / repeats, rows[0]?.length ?? 0]
  }
  const [show, search] = [timed({ show: 'current' }), timed({ show: 'current', search: 'cafe' })]
  const due = timed({ show: 'due' })
  const rows = [show, search, due].map(([, count]) => count)
  return { open, show: show[0], search: search[0], due: due[0], rows }
}

Object.assign(window, { fill, measure })
