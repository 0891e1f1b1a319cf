import type { RunRecord } from '#history/record.ts'
import { addDays, addMonths, isDay, type Day } from './calendar.ts'

/**
 * `behind`: the device's date lies before what it should be at least; `ahead`: it lies so far
 * after the last run that it may be wrong, or that long has passed. A doubt, never a block.
 */
export type ClockDoubt = 'behind' | 'ahead'

/**
 * Whether the device's date seems wrong (reliability, T-02): more than a day before the last run
 * by `seq`, or more than a year after it. The one day is for people who travel.
 */
export function clockDoubtOf(
  runs: readonly Pick<RunRecord, 'seq' | 'startedOn' | 'finishedOn'>[],
  today: Day,
): ClockDoubt | undefined {
  if (!isDay(today)) return today < '2020' ? 'behind' : 'ahead'
  const last = [...runs].sort((a, b) => a.seq - b.seq).at(-1)
  if (!last) return undefined
  const day = last.finishedOn ?? last.startedOn
  if (today < addDays(day, -1)) return 'behind'
  return today > addMonths(day, 12) ? 'ahead' : undefined
}
