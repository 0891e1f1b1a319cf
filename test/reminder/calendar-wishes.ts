import fc from 'fast-check'
import { addDays } from '#reminder/calendar.ts'
import type { CalendarWish } from '#reminder/calendar-file.ts'
import type { LookDate } from '#reminder/next-year.ts'

/** Text of people and of attackers: every kind of line end, escapes, and things that look like properties. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n',
        '\u2028',
        '\u0085',
        '\\n',
        '\\',
        ';',
        ',',
        ':',
        '"',
        '^n',
        '\u0000',
      ),
      fc.constantFrom(
        '\r\nATTENDEE:mailto:a@example.org',
        '\nEND:VEVENT\nBEGIN:VEVENT',
        '\rRRULE:FREQ=DAILY',
        '\r\n X-A:b',
      ),
      fc.constantFrom('é', '€', '😀', '👩‍👩‍👧', '\u0301').map((one) => one.repeat(40)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** What may be left of it, by another way than the product's. */
export const cleaned = (text: string) =>
  Array.from(text.replaceAll('\r\n', '\n'))
    .map((one) => (['\r', '\u0085', '\u2028', '\u2029'].includes(one) ? '\n' : one))
    .filter((one) => {
      const code = one.codePointAt(0) ?? 0
      const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
      return one === '\n' || (!isControl && !(code >= 0xd800 && code < 0xe000))
    })
    .join('')

export const days = fc.integer({ min: 0, max: 29_219 }).map((after) => addDays('2020-01-01', after))

export const wishes: fc.Arbitrary<CalendarWish> = fc
  .record({
    dates: fc.array(
      fc.record<LookDate>({
        rhythm: fc.constantFrom('together', 'with-counsellor'),
        nth: fc.integer({ min: 1, max: 9 }),
        on: days,
      }),
      { maxLength: 4 },
    ),
    calendarId: fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 80 })),
    sequence: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    stampedAt: fc.tuple(days, fc.integer({ min: 0, max: 86_399 })).map(stampOf),
    together: anyText,
    withCounsellor: anyText,
  })
  .map(({ together, withCounsellor, ...rest }) => ({
    ...rest,
    describe: (rhythm) => (rhythm === 'together' ? together : withCounsellor),
  }))

/** A second of a day in UTC, as `stampedAt` has it. */
export function stampOf([day, seconds]: readonly [string, number]): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${day}T${time.map(two).join(':')}Z`
}
