import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#reminder/calendar.ts'
import { clockDoubtOf } from '#reminder/clock-doubt.ts'
import { someDay } from './some-runs.ts'

const last = { seq: 2, startedOn: '2027-02-20', finishedOn: '2027-03-01' }
const runs = [last, { seq: 1, startedOn: '2030-01-01' }]

describe('T-02 the date of this device', () => {
  it.each([
    ['2027-02-27', 'behind'],
    ['2027-02-28', undefined],
    ['2027-03-01', undefined],
    ['2028-03-01', undefined],
    ['2028-03-02', 'ahead'],
  ])('%s after a last run on 2027-03-01: %s', (today, doubt) => {
    expect(clockDoubtOf(runs, today)).toBe(doubt)
  })

  it('looks at the start of a run that is not finished', () => {
    expect(clockDoubtOf([{ seq: 1, startedOn: '2027-03-01' }], '2027-02-01')).toBe('behind')
  })

  it('is asked of the run finished last, not of one begun later or further in the calendar', () => {
    const ahead = { seq: 3, startedOn: '2036-03-01', finishedOn: '2036-03-01', finishedSeq: 1 }
    const right = { ...last, finishedSeq: 2 }
    expect(clockDoubtOf([ahead, right], '2027-03-05')).toBeUndefined()
    expect(clockDoubtOf([ahead], '2027-03-05')).toBe('behind')
  })

  it('is not doubted where the last day of one case of an employer fits', () => {
    const atTable = ['manager'] as const
    const days = (...said: readonly string[]) => ({
      id: said.join(),
      runDays: said.map((finishedOn) => ({ finishedOn, atTable })),
    })
    const cases = [days('2036-03-01'), days('2027-03-01', '2025-01-01')]
    expect(clockDoubtOf([], '2027-03-05', cases)).toBe('behind')
    expect(clockDoubtOf([], '2027-03-05', [...cases, days('2027-02-20')])).toBeUndefined()
    expect(clockDoubtOf([], '2029-03-05', [days(), days('2027-02-20')])).toBe('ahead')
  })

  it('is doubted without any run where it cannot be', () => {
    expect(clockDoubtOf([], '1970-01-01')).toBe('behind')
    expect(clockDoubtOf([], '2101-01-01')).toBe('ahead')
    expect(clockDoubtOf([], '2026-11-24')).toBeUndefined()
  })

  it('is doubted exactly when set more than a day back or a year forth, in 10,000 cases', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -800, max: 800 }), (day, shift) => {
        const today = addDays(day, shift)
        const doubt = clockDoubtOf([{ seq: 1, startedOn: day, finishedOn: day }], today)
        const yearOn = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
        fc.pre(!day.endsWith('-02-29'))
        const forth = shift > 0 && today > yearOn ? 'ahead' : undefined
        expect(doubt).toBe(shift < -1 ? 'behind' : forth)
      }),
      { numRuns: 10_000 },
    )
  })
})
