/** A real date from 2020 to 2100, `YYYY-MM-DD`; the same as `isDay` of the reminder room, which this room may not import. */
export function isRealDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const year = Number(value.slice(0, 4))
  const month = Number(value.slice(5, 7))
  const day = Number(value.slice(8, 10))
  const inRange = year >= 2020 && year <= 2100 && month >= 1 && month <= 12
  return inRange && day >= 1 && day <= lengthOf(year, month)
}

function lengthOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
