import type { CaseRecord } from '#history/case-record.ts'
import { dueCases } from '#history/case-overview.ts'
import type { RunRecord } from '#history/record.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import type { ClockWish, Reminder } from '#reminder/reminders-of.ts'
import { hasCases, ownCaseOf } from '#app/state/case-at-hand.ts'

/** As much as is kept here. */
export interface KeptHere {
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
}

/** When to look again in the employee's case at hand; nothing where there is none. */
export function ownDue({ cases, runs }: KeptHere, clock: ClockWish): readonly Reminder[] {
  const own = ownCaseOf(cases)
  return own === undefined ? [] : remindersOf(own, runs, clock)
}

/** How many cases that go on are due. */
export function casesDue({ cases, runs }: KeptHere, clock: ClockWish): number {
  const looks = (of: CaseRecord, its: readonly RunRecord[]) => remindersOf(of, its, clock)
  return dueCases(cases, runs, { today: clock.today, looks })
}

/** The number on the app's icon: cases where they are spoken of, else looks. */
export function dueCount(kept: KeptHere, clock: ClockWish): number {
  return hasCases(kept.cases)
    ? casesDue(kept, clock)
    : ownDue(kept, clock).filter(({ state }) => state === 'due').length
}
