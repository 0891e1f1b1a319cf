import { isRealDay } from './real-day.ts'
import type { AgreementSheet, DayField } from './sheet.ts'

/** What does not fit about a day; it is said, and never stops anyone. */
export interface DayProblem {
  readonly id: DayField
  readonly problem: 'no-day' | 'before-talk' | 'too-late'
}

/**
 * Days that cannot be, lie before the talk, or come later than the source's rhythms allow: evaluated
 * after the next look together (`together`), the counsellor after three months (`withCounsellor`).
 */
export function dayProblems(
  { days, madeOn }: AgreementSheet,
  latest: { readonly together?: string | undefined; readonly withCounsellor?: string | undefined },
): readonly DayProblem[] {
  const problemOf = (id: DayField, last: string | undefined): readonly DayProblem[] => {
    const on = days[id]
    if (on === undefined) return []
    if (!isRealDay(on)) return [{ id, problem: 'no-day' }]
    if (on < madeOn) return [{ id, problem: 'before-talk' }]
    return last !== undefined && on > last ? [{ id, problem: 'too-late' }] : []
  }
  return [
    ...problemOf('runs-until', undefined),
    ...problemOf('evaluated-on', latest.together),
    ...problemOf('counsellor-on', latest.withCounsellor),
  ]
}
