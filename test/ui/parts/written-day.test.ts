import { writtenDay } from '#ui/parts/written-day.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it.each([
  ['2026-11-24', 'nl', '24 november 2026'],
  ['2026-11-24', 'en', '24 November 2026'],
  ['2028-02-29', 'nl', '29 februari 2028'],
  ['2000-03-01', 'en', '1 March 2000'],
  ['1969-12-31', 'nl', '31 december 1969'],
])('writes %s out in %s', (on, language, expected) => {
  expect(writtenDay(on, language)).toBe(expected)
})

it.each([
  '',
  'morgen',
  '2026-13-01',
  '2026-00-10',
  '2026-02-30',
  '2027-02-29',
  '2026-1-1',
  '1900-02-29',
])('leaves %j as it is', (on) => {
  expect(writtenDay(on, 'nl')).toBe(on)
})

it('agrees with the calendar on every day', () => {
  const day = fc.date({
    min: new Date('1600-01-01'),
    max: new Date('2400-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (date) => {
      const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
      expect(writtenDay(date.toISOString().slice(0, 10), 'en')).toBe(format.format(date))
    }),
  )
})
