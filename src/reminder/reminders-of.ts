import { byFinishing, isFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Rhythm, Role } from '#tree/decision-tree.ts'
import { addDays, addMonths, daysBetween, isDay, type Day } from './calendar.ts'

/** As much of a case as its clocks look at. */
export interface ClockedCase {
  readonly id: string
  readonly startedOn?: Day
  readonly closedOn?: Day
  readonly archived?: true
  /** What an employer's side keeps for runs, in the order of finishing. */
  readonly runDays?: readonly { readonly finishedOn: Day; readonly atTable: readonly Role[] }[]
}

/** As much of a run as the clocks look at: an unfinished one sets none of them. */
export type KeptRun = Pick<
  RunRecord,
  'id' | 'caseId' | 'seq' | 'finishedSeq' | 'startedOn' | 'finishedOn' | 'atTable'
>

/** A run that was finished, or that is talked about as though it were. */
export interface FinishedRun {
  readonly id: string
  readonly startedOn: Day
  readonly finishedOn: Day
  readonly atTable: readonly Role[]
}

/** What the clocks are read by. */
export interface ClockWish {
  readonly today: Day
  readonly rhythms: readonly Rhythm[]
}

/** When to look again by one rhythm, and since which day it counts. */
export interface LookAgain {
  readonly rhythm: Rhythm['id']
  readonly since: Day
  readonly dueOn: Day
}

export interface Reminder extends LookAgain {
  /** `due` on the day itself and after it, `soon` in the seven days before. */
  readonly state: 'due' | 'soon' | 'later'
  /** Zero on the day itself, below zero after it. */
  readonly daysLeft: number
}

/**
 * WHEN TO LOOK AGAIN in one case, for every page, badge, list and file. One reminder per rhythm, in
 * the tree's order; none while no run is finished, and none in a case that no longer goes on.
 * `runs` may be those of all cases. `now` counts as finished last: the run under way, kept or not.
 */
export function remindersOf(
  of: ClockedCase | undefined,
  runs: readonly KeptRun[],
  { today, rhythms }: ClockWish,
  now?: Omit<FinishedRun, 'startedOn'>,
): readonly Reminder[] {
  if (of !== undefined && !goesOn(of)) return []
  const before = finishedRunsOf(of, runs).filter(({ id }) => id !== now?.id)
  const counted = onPossibleDays(now === undefined ? before : [...before, now], today, of)
  return rhythms.flatMap(({ id, every }) => {
    const since = runCountedFrom(id, counted)?.finishedOn
    if (since === undefined) return []
    const dueOn = 'days' in every ? addDays(since, every.days) : addMonths(since, every.months)
    const daysLeft = daysBetween(today, dueOn)
    return [{ rhythm: id, since, dueOn, daysLeft, state: stateOf(daysLeft) }]
  })
}

/** The finished runs of a case in the order of finishing, whoever keeps it. */
export function finishedRunsOf(
  of: ClockedCase | undefined,
  runs: readonly KeptRun[],
): readonly FinishedRun[] {
  if (of === undefined) return []
  if (of.runDays === undefined)
    return runs
      .filter(({ caseId }) => caseId === of.id)
      .filter(isFinished)
      .sort(byFinishing)
  return of.runDays.map((day, at) => ({
    ...day,
    id: `${of.id} ${at}`,
    startedOn: day.finishedOn,
  }))
}

const daysOfSoon = 7

type Counted = Pick<FinishedRun, 'finishedOn' | 'atTable'>

function goesOn({ closedOn, archived }: ClockedCase): boolean {
  return closedOn === undefined && archived === undefined
}

/**
 * A day that cannot be, or lies after tomorrow, was given by a wrong clock. The nearest possible day
 * stands for it: that of a run before, else after, else of the case. Without any the day stays.
 */
function onPossibleDays(
  runs: readonly Counted[],
  today: Day,
  of: ClockedCase | undefined,
): readonly Counted[] {
  const latest = addDays(today, 1)
  const isPossible = (day: Day): boolean => isDay(day) && day <= latest
  return runs.map((run, at) => {
    if (isPossible(run.finishedOn)) return run
    const days = [...runs.slice(0, at).toReversed(), ...runs.slice(at + 1)]
    const near = [...days.map(({ finishedOn }) => finishedOn), of?.startedOn ?? '']
    return { ...run, finishedOn: near.find(isPossible) ?? run.finishedOn }
  })
}

function runCountedFrom(rhythm: Rhythm['id'], runs: readonly Counted[]): Counted | undefined {
  switch (rhythm) {
    case 'together':
      return runs.at(-1)
    case 'with-counsellor':
      return runs.filter(({ atTable }) => atTable.includes('counsellor')).at(-1) ?? runs[0]
  }
}

function stateOf(daysLeft: number): Reminder['state'] {
  if (daysLeft <= 0) return 'due'
  return daysLeft <= daysOfSoon ? 'soon' : 'later'
}
