import { addMonths, daysBetween } from '#reminder/calendar.ts'
import type { TimelineRow } from './timeline-of.ts'

export interface TimelineScale {
  readonly from: string
  readonly to: string
  /** Where a day stands, in per cent of the width. */
  readonly at: (day: string) => number
  /** First days of months to be named; few enough to be read on a phone. */
  readonly ticks: readonly string[]
}

const mostTicks = 3
/** Room at both ends, in per cent, so that no mark is cut off. */
const margin = 3

/** The stretch of days that holds all rows and today. */
export function scaleOf(rows: readonly TimelineRow[], today: string): TimelineScale {
  const days = [today, ...rows.flatMap(({ on, until = on }) => [on, until])].toSorted()
  const from = days[0] ?? today
  const to = days.at(-1) ?? today
  const length = Math.max(1, daysBetween(from, to))
  const at = (day: string) => margin + (daysBetween(from, day) / length) * (100 - 2 * margin)
  return { from, to, at, ticks: ticksIn(from, to) }
}

function ticksIn(from: string, to: string): readonly string[] {
  const months: string[] = []
  for (let day = addMonths(`${from.slice(0, 7)}-01`, 1); day <= to; day = addMonths(day, 1)) {
    months.push(day)
  }
  const step = Math.ceil(months.length / mostTicks)
  return months.filter((_, index) => index % Math.max(1, step) === 0)
}
