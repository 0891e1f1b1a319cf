import type { Rhythm } from '#tree/decision-tree.ts'
import { addDays, addMonths, type Day } from './calendar.ts'
import type { LookAgain } from './reminders-of.ts'

/** A day to look again, and which of its rhythm it is, from 1. */
export interface LookDate {
  readonly rhythm: Rhythm['id']
  readonly nth: number
  readonly on: Day
}

/**
 * Every day to look again in the twelve months from `today`, both rhythms, each for itself.
 * What is overdue stands on today. Months are counted from the day the rhythm began, so that a
 * 31st comes back after a shorter month.
 */
export function nextYearOf(
  looks: readonly LookAgain[],
  rhythms: readonly Rhythm[],
  today: Day,
): readonly LookDate[] {
  const until = addMonths(today, 12)
  return looks.flatMap((look) => {
    const every = rhythms.find(({ id }) => id === look.rhythm)?.every
    if (every === undefined) return []
    const dates: LookDate[] = []
    for (let on = dayOf(look, every, today, 1); on <= until;) {
      dates.push({ rhythm: look.rhythm, nth: dates.length + 1, on })
      on = dayOf(look, every, today, dates.length + 1)
    }
    return dates
  })
}

function dayOf({ since, dueOn }: LookAgain, every: Rhythm['every'], today: Day, nth: number): Day {
  const first = dueOn < today ? today : dueOn
  if ('days' in every) return addDays(first, every.days * (nth - 1))
  const counts = addMonths(since, every.months) === first
  return counts ? addMonths(since, every.months * nth) : addMonths(first, every.months * (nth - 1))
}
