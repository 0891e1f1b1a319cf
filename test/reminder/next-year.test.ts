import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '#reminder/calendar.ts'
import { nextYearOf } from '#reminder/next-year.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { runs } from '../tools/runs.ts'
import { itsCase, itsRun } from './some-runs.ts'

const { rhythms } = referenceTree

/** The year's dates, `+` those with the counsellor, after runs on these days. */
function datesAfter(finishedOn: string, today: string): readonly string[] {
  const run = itsRun(1, { finishedOn, atTable: ['employee', 'counsellor'] })
  return nextYearOf(remindersOf(itsCase, [run], { today, rhythms }), rhythms, today).map(
    ({ rhythm, on }) => `${rhythm === 'together' ? '' : '+'}${on}`,
  )
}

describe('the days to look again in a year', () => {
  it('are both rhythms, each for itself', () => {
    expect(datesAfter('2026-11-24', '2026-11-24')).toEqual([
      '2027-01-05',
      '2027-02-16',
      '2027-03-30',
      '2027-05-11',
      '2027-06-22',
      '2027-08-03',
      '2027-09-14',
      '2027-10-26',
      '+2027-02-24',
      '+2027-05-24',
      '+2027-08-24',
      '+2027-11-24',
    ])
  })

  it('come back to a month end after a shorter month', () => {
    expect(datesAfter('2027-08-31', '2027-08-31').filter((on) => on.startsWith('+'))).toEqual([
      '+2027-11-30',
      '+2028-02-29',
      '+2028-05-31',
      '+2028-08-31',
    ])
  })

  it('begin today where a look is overdue', () => {
    const dates = datesAfter('2026-05-01', '2026-11-24')
    expect(dates[0]).toBe('2026-11-24')
    expect(dates[1]).toBe('2027-01-05')
    expect(dates).toContain('+2026-11-24')
    expect(dates).toContain('+2027-02-24')
  })

  it('T-01 never lie further apart than the rhythm, in any year', () => {
    const days = fc.integer({ min: 0, max: 10_000 }).map((after) => addDays('2022-01-01', after))
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 500 }), (finishedOn, later) => {
        const today = addDays(finishedOn, later)
        const dates = datesAfter(finishedOn, today)
        const together = dates.filter((on) => !on.startsWith('+'))
        const counsellor = dates.filter((on) => on.startsWith('+')).map((on) => on.slice(1))
        for (const [i, on] of together.entries()) {
          expect(on >= today && on <= addMonths(today, 12)).toBe(true)
          expect(on <= addDays(together[i - 1] ?? today, 42)).toBe(true)
        }
        for (const [i, on] of counsellor.entries()) {
          expect(on >= today && on <= addMonths(today, 12)).toBe(true)
          // A month end may be three days later in the month than the one before.
          expect(on <= addDays(addMonths(counsellor[i - 1] ?? today, 3), 3)).toBe(true)
        }
        // The year is full: the next one lies beyond it.
        expect(addDays(together.at(-1) ?? '', 42) > addMonths(today, 12)).toBe(true)
      }),
      { numRuns: runs(1000) },
    )
  })
})
