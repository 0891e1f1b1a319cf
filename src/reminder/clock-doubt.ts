import { lastFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'
import { addDays, addMonths, isDay, type Day } from './calendar.ts'
import type { ClockedCase } from './reminders-of.ts'

/**
 * `behind`: the device's date lies before what it should be at least. `ahead`: it lies so far
 * after the last run that it may be wrong, or that long has passed. A doubt, never a block.
 */
export type ClockDoubt = 'behind' | 'ahead'

type DatedRun = Pick<RunRecord, 'seq' | 'finishedSeq' | 'startedOn' | 'finishedOn'>

/**
 * Whether the device's date seems wrong (reliability, T-02): more than a day before the last run
 * finished, or more than a year after it. The one day is for people who travel. The days of an
 * employer's cases have no order among cases: there one case whose last day fits is enough.
 */
export function clockDoubtOf(
  runs: readonly DatedRun[],
  today: Day,
  cases: readonly ClockedCase[] = [],
): ClockDoubt | undefined {
  if (!isDay(today)) return today < '2020' ? 'behind' : 'ahead'
  const days = [lastDayOf(runs), ...cases.map(({ runDays }) => runDays?.at(-1)?.finishedOn)]
  const doubts = days.filter((day) => day !== undefined).map((day) => doubtAfter(day, today))
  if (doubts.includes(undefined)) return undefined
  return doubts.includes('behind') ? 'behind' : doubts[0]
}

function lastDayOf(runs: readonly DatedRun[]): Day | undefined {
  const finished = lastFinished(runs)
  return finished?.finishedOn ?? runs.toSorted((a, b) => a.seq - b.seq).at(-1)?.startedOn
}

function doubtAfter(day: Day, today: Day): ClockDoubt | undefined {
  if (today < addDays(day, -1)) return 'behind'
  return today > addMonths(day, 12) ? 'ahead' : undefined
}
