import { addMonths, daysBetween } from '#reminder/calendar.ts'
import type { TimelineRow } from './timeline-of.ts'

export interface TimelineScale {
  readonly from: string
  readonly to: string
  /** Where a day stands, in per cent of the width. */
  readonly at: (day: string) => number
  /** First days of months to be named; so far apart that no two names touch on a phone. */
  readonly ticks: readonly string[]
}

/** Of the longest name of a month with its year, in per cent of a picture 288 pixels wide. */
const nameWidth = 38
/** Room at both ends, in per cent, so that no mark is cut off. */
const margin = 3

/** The stretch of days that holds all rows and today. */
export function scaleOf(rows: readonly TimelineRow[], today: string): TimelineScale {
  const days = [today, ...rows.flatMap(({ on, until = on }) => [on, until])].toSorted()
  const from = days[0] ?? today
  const to = days.at(-1) ?? today
  const length = Math.max(1, daysBetween(from, to))
  const at = (day: string) => margin + (daysBetween(from, day) / length) * (100 - 2 * margin)
  return { from, to, at, ticks: ticksIn(from, to, at) }
}

/** How a name stands at its day: within the picture at both ends. */
export function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at < nameWidth / 2) return 'start'
  return at > 100 - nameWidth / 2 ? 'end' : 'middle'
}

function ticksIn(from: string, to: string, at: TimelineScale['at']): readonly string[] {
  const ticks: string[] = []
  let end = 0
  for (let day = addMonths(`${from.slice(0, 7)}-01`, 1); day <= to; day = addMonths(day, 1)) {
    const left = at(day) - nameWidth * before[anchorOf(at(day))]
    if (left < end) continue
    ticks.push(day)
    end = left + nameWidth
  }
  return ticks
}

/** How much of a name stands before its day. */
const before = { start: 0, middle: 0.5, end: 1 } as const
