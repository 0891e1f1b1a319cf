import type { CaseRecord } from './case-record.ts'
import { isFinished } from './record.ts'
import type { RunRecord } from './record.ts'

export interface OverviewRow<Look> {
  readonly case: CaseRecord
  /** How many runs were finished in it, whoever keeps it. */
  readonly finished: number
  /** When to look again, the first day first; empty where no clock runs. */
  readonly due: readonly Look[]
}

export interface OverviewWish<Look> {
  /** Words that must all be in the label, in whatever case and with whatever accents. */
  readonly search?: string
  /** `due`, `open` and `closed` leave out what is archived; `current` is the three together. */
  readonly show: 'current' | 'archived' | 'due' | 'open' | 'closed'
  readonly today: string
  /** When to look again in a case with these runs: `remindersOf` of the room `reminder`. */
  readonly looks: (of: CaseRecord, runs: readonly RunRecord[]) => readonly Look[]
}

/**
 * The cases to show, what is due first on top, then those with no date, each newest first.
 * One pass over all runs: ten thousand are no more than a blink.
 */
export function overviewOf<Look extends { readonly dueOn: string }>(
  cases: readonly CaseRecord[],
  runs: readonly RunRecord[],
  wish: OverviewWish<Look>,
): readonly OverviewRow<Look>[] {
  const runsOf = byCase(runs)
  const words = folded(wish.search ?? '')
    .split(' ')
    .filter((word) => word !== '')
  return cases
    .filter((one) => isShown(one, wish.show))
    .filter(({ label }) => words.every((word) => folded(label).includes(word)))
    .map((one) => rowOf(one, runsOf.get(one.id) ?? [], wish))
    .filter(({ due }) => wish.show !== 'due' || firstOf(due) <= wish.today)
    .sort((a, b) => compared(firstOf(a.due), firstOf(b.due)) || b.case.seq - a.case.seq)
}

/** How many open cases are due. */
export function dueCases(
  cases: readonly CaseRecord[],
  runs: readonly RunRecord[],
  wish: Pick<OverviewWish<{ readonly dueOn: string }>, 'today' | 'looks'>,
): number {
  return overviewOf(cases, runs, { ...wish, show: 'due' }).length
}

function isShown(one: CaseRecord, show: OverviewWish<unknown>['show']): boolean {
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

function byCase(runs: readonly RunRecord[]): ReadonlyMap<string, readonly RunRecord[]> {
  const groups = new Map<string, RunRecord[]>()
  for (const run of runs) {
    const group = groups.get(run.caseId)
    if (group) group.push(run)
    else groups.set(run.caseId, [run])
  }
  return groups
}

function rowOf<Look extends { readonly dueOn: string }>(
  one: CaseRecord,
  runs: readonly RunRecord[],
  { looks }: OverviewWish<Look>,
): OverviewRow<Look> {
  const due = looks(one, runs).toSorted((a, b) => compared(a.dueOn, b.dueOn))
  const finished = one.keeper === 'employer' ? one.runDays : runs.filter(isFinished)
  return { case: one, finished: finished.length, due }
}

/** Later than any day, for a case without one. */
function firstOf(due: readonly { readonly dueOn: string }[]): string {
  return due[0]?.dueOn ?? '9999'
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function compared(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
