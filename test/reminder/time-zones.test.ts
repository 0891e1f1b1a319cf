import { afterAll, describe, expect, it } from 'vitest'
import { addDays } from '#reminder/calendar.ts'

const zones = [
  'Europe/Amsterdam',
  'UTC',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Lord_Howe',
] as const
const before = process.env['TZ']

afterAll(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

describe.each(zones)('T-01 in %s', (zone) => {
  it('every start day of 2026–2030, at every hour, is due 42 calendar days later', () => {
    process.env['TZ'] = zone
    const tally = tallyOf()
    expect(tally.cases).toBe(43_824)
    expect(tally.wrong).toBe(0)
    // The negative control: 42 days in milliseconds, read as a local date.
    expect(tally.naivelyWrong > 0).toBe(hasSummerTime())
    expect(zone === 'Europe/Amsterdam' ? tally.naivelyWrong : 420).toBe(420)
  })
})

function tallyOf(): { cases: number; wrong: number; naivelyWrong: number } {
  const tally = { cases: 0, wrong: 0, naivelyWrong: 0 }
  for (let date = 1; date <= 1_826; date += 1) {
    const expected = localDay(new Date(2026, 0, date + 42, 12))
    for (let hour = 0; hour < 24; hour += 1) {
      const begun = new Date(2026, 0, date, hour)
      tally.cases += 1
      if (addDays(localDay(begun), 42) !== expected) tally.wrong += 1
      if (localDay(new Date(begun.getTime() + 42 * 86_400_000)) !== expected)
        tally.naivelyWrong += 1
    }
  }
  return tally
}

function hasSummerTime(): boolean {
  return new Date(2026, 0, 1).getTimezoneOffset() !== new Date(2026, 6, 1).getTimezoneOffset()
}

function localDay(instant: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0')
  return `${instant.getFullYear()}-${digits(instant.getMonth() + 1)}-${digits(instant.getDate())}`
}
