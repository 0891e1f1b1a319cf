/**
 * A calendar day `YYYY-MM-DD` written out: "24 november 2026", "24 November 2026".
 * No time of day and no time zone take part. What is not a day is given back unchanged.
 */
export function writtenDay(on: string, language: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(on)
  if (parts === null) return on
  const [, year, month, day] = parts.map(Number)
  if (year === undefined || month === undefined || day === undefined) return on
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return on
  return formatterOf(language, 'dateStyle').format(daysSince1970(year, month, day) * 86_400_000)
}

/** The month of a day, short: "nov 2026", "Nov 2026". What is not a day is given back unchanged. */
export function writtenMonth(on: string, language: string): string {
  const [, year = 0, month = 0] = (/^(\d{4})-(\d{2})-\d{2}$/.exec(on) ?? []).map(Number)
  if (month < 1 || month > 12) return on
  return formatterOf(language, 'month').format(daysSince1970(year, month, 1) * 86_400_000)
}

/** One of each: making it takes a hundred times as long as using it, and a list of 300 cases has thousands of days. */
function formatterOf(language: string, kind: keyof typeof kinds): Intl.DateTimeFormat {
  const key = `${language} ${kind}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(localeOf(language), {
    ...kinds[kind],
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  formatters.set(key, made)
  return made
}

const formatters = new Map<string, Intl.DateTimeFormat>()
const kinds = {
  dateStyle: { dateStyle: 'long' },
  month: { month: 'short', year: 'numeric' },
} as const

/** Plain `en` means the American order of day and month. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Counts from 1 March, so that a leap day comes last (Hinnant, "chrono-compatible date algorithms"). */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
