import type { CaseRecord } from './case-record.ts'
import type { RunRecord } from './record.ts'

/** As much of a finished run as the two clocks look at; `#reminder/reminders-of.ts` takes these. */
export type ClockRun = Pick<RunRecord, 'seq' | 'atTable'> & { readonly finishedOn: string }

export interface OverviewRow {
  readonly case: CaseRecord
  /** Its records, newest first; none on an employer's side. */
  readonly runs: readonly RunRecord[]
  readonly finished: readonly ClockRun[]
  /** The first day on which something is due; undefined where no clock runs. */
  readonly dueOn: string | undefined
}

export interface OverviewWish {
  /** Words that must all be in the label, in whatever case and with whatever accents. */
  readonly search?: string
  /** `due`, `open` and `closed` leave out what is archived; `current` is the three together. */
  readonly show: 'current' | 'archived' | 'due' | 'open' | 'closed'
  readonly today: string
  /** The days to look again after these runs. */
  readonly dueOn: (finished: readonly ClockRun[]) => readonly string[]
}

/**
 * The cases to show, what is due first on top, then those with no date, each newest first.
 * Closed cases have no clock. One pass over all runs: ten thousand are no more than a blink.
 */
export function overviewOf(
  cases: readonly CaseRecord[],
  runs: readonly RunRecord[],
  wish: OverviewWish,
): readonly OverviewRow[] {
  const runsOf = byCase(runs)
  const words = folded(wish.search ?? '')
    .split(' ')
    .filter((word) => word !== '')
  return cases
    .filter((one) => isShown(one, wish.show))
    .filter(({ label }) => words.every((word) => folded(label).includes(word)))
    .map((one) => rowOf(one, runsOf.get(one.id) ?? [], wish))
    .filter(({ dueOn }) => wish.show !== 'due' || (dueOn !== undefined && dueOn <= wish.today))
    .sort((a, b) => compared(a.dueOn ?? '9999', b.dueOn ?? '9999') || b.case.seq - a.case.seq)
}

/** How many cases that go on are due. */
export function dueCases(
  cases: readonly CaseRecord[],
  runs: readonly RunRecord[],
  today: string,
  looks: (finished: readonly ClockRun[]) => readonly { readonly dueOn: string }[],
): number {
  const dueOn: OverviewWish['dueOn'] = (finished) => looks(finished).map((look) => look.dueOn)
  return overviewOf(cases, runs, { show: 'due', today, dueOn }).length
}

function isShown(one: CaseRecord, show: OverviewWish['show']): boolean {
  switch (show) {
    case 'archived':
      return one.archived === true
    case 'current':
    case 'due':
      return one.archived === undefined
    case 'open':
      return one.archived === undefined && one.closedOn === undefined
    case 'closed':
      return one.archived === undefined && one.closedOn !== undefined
  }
}

/** The finished runs of a case for the clocks, whoever keeps it. */
export function clockRunsOf(one: CaseRecord, runs: readonly RunRecord[]): readonly ClockRun[] {
  if (one.keeper === 'employer') return one.runDays.map((day, at) => ({ ...day, seq: at + 1 }))
  return runs.flatMap(({ seq, atTable, finishedOn }) =>
    finishedOn === undefined ? [] : [{ seq, atTable, finishedOn }],
  )
}

function byCase(runs: readonly RunRecord[]): ReadonlyMap<string, readonly RunRecord[]> {
  const groups = new Map<string, RunRecord[]>()
  for (const run of runs) {
    const group = groups.get(run.caseId)
    if (group) group.push(run)
    else groups.set(run.caseId, [run])
  }
  return groups
}

function rowOf(one: CaseRecord, runs: readonly RunRecord[], wish: OverviewWish): OverviewRow {
  const finished = clockRunsOf(one, runs)
  const days = one.closedOn === undefined ? wish.dueOn(finished) : []
  return { case: one, runs, finished, dueOn: days.toSorted()[0] }
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function compared(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
