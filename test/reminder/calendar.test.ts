import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, compareDays, daysBetween, isDay } from '#reminder/calendar.ts'

/** The independent calculation: the platform's own calendar, in UTC. */
const msPerDay = 86_400_000
const utcOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOfUtc = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const anyDay = fc
  .integer({ min: utcOf('2020-01-01') / msPerDay, max: utcOf('2100-12-31') / msPerDay })
  .map((number) => dayOfUtc(number * msPerDay))

function addMonthsByUtc(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOfUtc(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)))
}

describe('addDays', () => {
  it.each([
    ['2026-11-24', 42, '2027-01-05'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-29', 0, '2026-03-29'],
    ['2020-01-07', -33_915, '1927-03-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it('agrees with the platform on every day of 1601–2100, one by one', () => {
    const wrong: string[] = []
    let day = '1601-01-01'
    for (let ms = utcOf(day); ms <= utcOf('2100-12-31'); ms += msPerDay) {
      if (day !== dayOfUtc(ms)) wrong.push(`${day} is ${dayOfUtc(ms)}`)
      day = addDays(day, 1)
    }
    expect(wrong).toEqual([])
    expect(day).toBe('2101-01-01')
  })

  it('agrees with the platform for any number of days, there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const then = addDays(day, days)
        expect(then).toBe(dayOfUtc(utcOf(day) + days * msPerDay))
        expect(addDays(then, -days)).toBe(day)
        expect(daysBetween(day, then)).toBe(days)
      }),
    )
  })
})

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-12-31', 3, '2027-03-31'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('agrees with the platform, and never skips into the month after', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        expect(addMonths(day, months)).toBe(addMonthsByUtc(day, months))
      }),
    )
  })
})

describe('compareDays and daysBetween', () => {
  it('order days as strings do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(a < b ? -1 : Number(a > b))
        expect(daysBetween(a, b)).toBe((utcOf(b) - utcOf(a)) / msPerDay)
      }),
    )
  })
})

describe('isDay', () => {
  it('takes every real day of 2020–2100', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day)).toBe(true)
      }),
    )
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2019-12-31',
    '2101-01-01',
    '275760-09-13',
    '2026-1-1',
    '2026-11-24T00:00',
    '',
    ' ',
    '2026-11-24\n',
    '٢٠٢٦-١١-٢٤',
  ])('refuses %j', (value) => {
    expect(isDay(value)).toBe(false)
  })

  it('agrees with the platform on whatever looks like a day', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2102 }), part(14), part(33), (year, month, date) => {
        const value = `${year}-${month}-${date}`
        const ms = utcOf(value)
        const real = !Number.isNaN(ms) && dayOfUtc(ms) === value && year >= 2020 && year <= 2100
        expect(isDay(value)).toBe(real)
      }),
      { numRuns: 2_000 },
    )
  })
})
