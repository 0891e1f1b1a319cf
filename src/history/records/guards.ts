/** An upper limit for counters, so that a damaged number cannot grow without bound. */
export const countLimit = 1_000_000_000

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** A whole number from 1. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= countLimit
}

/** A whole number from 0. */
export function isNumber(value: unknown): value is number {
  return value === 0 || isCount(value)
}

/**
 * The shape of a day. Not its range: a run made on a device that thinks it is 1970 is still
 * that person's run, and `#reminder/clock-doubt.ts` speaks about the date.
 */
export function isDayShaped(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)
  )
}

export function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  return values.some((one) => one === value)
}

export function isListOf<T>(
  isItem: (item: unknown) => item is T,
  value: unknown,
): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem)
}
