/**
 * Calendar arithmetic on days, `YYYY-MM-DD`, in the Gregorian calendar. No clock, no time zone,
 * no milliseconds: a day added across a change to summer time is still a day. Days compare as
 * strings. Every function takes a day that `isDay` accepts.
 */
export type Day = string

/** A real date from 2020 to 2100; all else comes from a wrong clock or a damaged file. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const { year, month, day } = partsOf(value)
  const inRange = year >= 2020 && year <= 2100 && month >= 1 && month <= 12
  return inRange && day >= 1 && day <= lengthOfMonth(year, month)
}

export function addDays(day: Day, days: number): Day {
  return dayAt(numberOf(day) + days)
}

/** The same date `months` later, or the month's last day where that is earlier: 30 Nov + 3 is 28 Feb. */
export function addMonths(day: Day, months: number): Day {
  const from = partsOf(day)
  const count = from.year * 12 + from.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return written({ year, month, day: Math.min(from.day, lengthOfMonth(year, month)) })
}

/** Days from `from` to `to`; below zero where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/** For sorting: below zero where `a` comes first. */
export function compareDays(a: Day, b: Day): number {
  return daysBetween(b, a)
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const daysIn400Years = 146_097

function partsOf(day: Day): Parts {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  }
}

function written({ year, month, day }: Parts): Day {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/**
 * Days since 1 March of the year 0. Years that begin in March have their leap day last, so that
 * the days before a month follow one formula (153 days in each five months).
 */
function numberOf(day: Day): number {
  const parts = partsOf(day)
  const month = (parts.month + 9) % 12
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  return startOfYear(year) + daysBeforeMonth(month) + parts.day - 1
}

function dayAt(number: number): Day {
  // Never too early; one or two too late.
  let year = Math.floor((number * 400) / daysIn400Years) + 1
  while (startOfYear(year) > number) year -= 1
  const rest = number - startOfYear(year)
  const month = Math.floor((5 * rest + 2) / 153)
  return written({
    year: month >= 10 ? year + 1 : year,
    month: ((month + 2) % 12) + 1,
    day: rest - daysBeforeMonth(month) + 1,
  })
}

function startOfYear(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

function daysBeforeMonth(month: number): number {
  return Math.floor((153 * month + 2) / 5)
}
