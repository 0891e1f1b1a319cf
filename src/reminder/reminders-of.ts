import type { RunRecord } from '#history/record.ts'
import type { Rhythm } from '#tree/decision-tree.ts'
import { addDays, addMonths, daysBetween, type Day } from './calendar.ts'

/** As much of a run as the clocks look at: an unfinished one sets none of them. */
export type KeptRun = Pick<RunRecord, 'finishedOn' | 'atTable' | 'seq'>

export interface FinishedRun extends KeptRun {
  readonly finishedOn: Day
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
 * One reminder per rhythm, in the tree's order; none while no run is finished. Runs are ordered
 * by `seq`, never by the clock: a device's date can be wrong (reliability, T-02).
 * The two rhythms stand beside each other, as in the source; neither stands for the other.
 */
export function remindersOf(
  runs: readonly KeptRun[],
  today: Day,
  rhythms: readonly Rhythm[],
): readonly Reminder[] {
  return looksOf(runs, rhythms).map((lookAgain) => {
    const daysLeft = daysBetween(today, lookAgain.dueOn)
    return { ...lookAgain, daysLeft, state: stateOf(daysLeft) }
  })
}

/**
 * When to look again as it stands after `run`, for its advice. `earlier` are the runs before it
 * in whatever order; it needs no place among them, since a run that is not kept has none.
 */
export function looksAfter(
  run: Omit<FinishedRun, 'seq'>,
  earlier: readonly KeptRun[],
  rhythms: readonly Rhythm[],
): readonly LookAgain[] {
  return lookAgainsOf([...finishedInOrder(earlier), run], rhythms)
}

/** The days to look again after these runs, without asking what day it is. */
export function looksOf(
  runs: readonly KeptRun[],
  rhythms: readonly Rhythm[],
): readonly LookAgain[] {
  return lookAgainsOf(finishedInOrder(runs), rhythms)
}

const daysOfSoon = 7

type Counted = Omit<FinishedRun, 'seq'>

function finishedInOrder(runs: readonly KeptRun[]): readonly Counted[] {
  return runs.filter(isFinished).sort((a, b) => a.seq - b.seq)
}

function isFinished(run: KeptRun): run is FinishedRun {
  return run.finishedOn !== undefined
}

function lookAgainsOf(runs: readonly Counted[], rhythms: readonly Rhythm[]): readonly LookAgain[] {
  return rhythms.flatMap(({ id, every }) => {
    const since = runCountedFrom(id, runs)?.finishedOn
    if (since === undefined) return []
    const dueOn = 'days' in every ? addDays(since, every.days) : addMonths(since, every.months)
    return [{ rhythm: id, since, dueOn }]
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
