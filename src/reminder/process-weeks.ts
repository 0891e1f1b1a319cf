import { addDays, daysBetween, isDay, type Day } from './calendar.ts'
import type { LookAgain } from './reminders-of.ts'

/** What the Wet verbetering poortwachter asks for (guideline, section 3). */
export type ProcessStep =
  | 'problem-analysis'
  | 'plan-of-action'
  | 'talk'
  | 'report-to-uwv'
  | 'first-year-evaluation'
  | 'wia-request'
  | 'end-of-wage-duty'

/** A step, and about when: always to be checked at UWV, never a term that this app fixes. */
export interface ProcessWeek {
  readonly step: ProcessStep
  /** Weeks of sick leave, from the first day. */
  readonly week: number
  /** About this day. */
  readonly around: Day
  /** Where it is a stretch of weeks, its last one. */
  readonly until?: { readonly week: number; readonly around: Day }
}

/** The steps from the first day of sick leave, first one first. */
export function processWeeksOf(firstSickOn: Day): readonly ProcessWeek[] {
  const at = (step: ProcessStep, week: number): ProcessWeek => ({
    step,
    week,
    around: aroundWeek(firstSickOn, week),
  })
  const [from, to] = weeksOfWiaRequest
  return [
    at('problem-analysis', 6),
    at('plan-of-action', weekOfPlan),
    ...talkWeeks().map((week) => at('talk', week)),
    at('report-to-uwv', 42),
    at('first-year-evaluation', 52),
    { ...at('wia-request', from), until: { week: to, around: aroundWeek(firstSickOn, to) } },
    at('end-of-wage-duty', lastWeek),
  ].sort((a, b) => a.week - b.week)
}

/** The first six-weekly talk after this day, so that a run fits in; none after two years. */
export function nextTalkAfter(firstSickOn: Day, day: Day): Day | undefined {
  return talkWeeks()
    .map((week) => aroundWeek(firstSickOn, week))
    .find((on) => on > day)
}

/**
 * The look that all take together, moved forward to the next six-weekly talk. Undefined where there
 * is none to move to: another rhythm, no talk before the look is due, or a day that cannot be right.
 */
export function lookAtTalk(
  firstSickOn: string,
  look: LookAgain,
  today: Day,
): LookAgain | undefined {
  if (look.rhythm !== 'together') return undefined
  if (!isDay(firstSickOn) || !isWithinProcess(firstSickOn, today)) return undefined
  const talkOn = nextTalkAfter(firstSickOn, today)
  return talkOn === undefined || talkOn > look.dueOn ? undefined : { ...look, dueOn: talkOn }
}

/** Whether weeks can be counted from this first day: not in the future, and not over two years ago. */
export function isWithinProcess(firstSickOn: Day, today: Day): boolean {
  const days = daysBetween(firstSickOn, today)
  return days >= 0 && days <= lastWeek * 7
}

const weekOfPlan = 8
const weeksOfTalk = 6
const weeksOfWiaRequest = [88, 93] as const
const lastWeek = 104

/** At least every six weeks, counted from the plan of action. */
function talkWeeks(): readonly number[] {
  const count = Math.floor((lastWeek - 1 - weekOfPlan) / weeksOfTalk)
  return Array.from({ length: count }, (_, i) => weekOfPlan + weeksOfTalk * (i + 1))
}

function aroundWeek(firstSickOn: Day, week: number): Day {
  return addDays(firstSickOn, week * 7)
}
