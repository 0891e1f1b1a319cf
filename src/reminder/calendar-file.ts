import { convertIcsTimeStamp, generateIcsCalendar } from 'ts-ics'
import type { IcsAlarm, IcsDateObject, IcsEvent } from 'ts-ics'
import { addDays, daysBetween, type Day } from './calendar.ts'
import type { LookDate } from './next-year.ts'

export interface CalendarWish {
  readonly dates: readonly LookDate[]
  /** Stays the same for one case: a second export then replaces the first. Letters, digits, hyphens. */
  readonly calendarId: string
  /** An integer, higher at every export again. */
  readonly sequence: number
  /** UTC, to the second: `2026-11-24T10:15:00Z`. */
  readonly stampedAt: string
  /** What to say with a rhythm, without a word about health; nothing if empty. */
  readonly describe: (rhythm: LookDate['rhythm']) => string
}

/** Says nothing to who looks along, and is the same in every language. */
export const eventTitle = 'Terugkijkmoment'

/**
 * One iCalendar file (RFC 5545) with a dated all-day event for each look and two alarms each, no
 * recurrence rule. CRLF, lines of at most 75 octets, private, and free in the diary.
 */
export function calendarFileOf(wish: CalendarWish): string {
  const file = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Thuiswerkwijzer//Terugkijkmoment//NL',
    method: 'PUBLISH',
    events: wish.dates.map((date) => eventOf(date, wish)),
  })
  return folded(file)
}

/** A sequence number that grows with the clock, until 2088: seconds since 2020. */
export function sequenceAt(stampedAt: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = stampedAt.slice(11, 19).split(':').map(Number)
  const days = daysBetween('2020-01-01', stampedAt.slice(0, 10))
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
}

function eventOf({ rhythm, nth, on }: LookDate, wish: CalendarWish): IcsEvent {
  const description = plain(wish.describe(rhythm))
  return {
    uid: `${wish.calendarId.replace(/[^\w-]/g, '')}-${rhythm}-${nth}@thuiswerkwijzer`,
    stamp: convertIcsTimeStamp(undefined, { value: wish.stampedAt.replace(/[-:]/g, '') }),
    start: dayValue(on),
    end: dayValue(addDays(on, 1)),
    summary: eventTitle,
    sequence: wish.sequence,
    class: 'PRIVATE',
    timeTransparent: 'TRANSPARENT',
    alarms: [alarm({ before: true, hours: 15 }), alarm({ hours: 9 })],
    ...(description === '' ? {} : { description }),
  }
}

/** At nine in the morning: of the day before, and of the day itself. */
function alarm(value: { readonly before?: boolean; readonly hours: number }): IcsAlarm {
  return { action: 'DISPLAY', description: eventTitle, trigger: { type: 'relative', value } }
}

/** The library makes its own dates; read as a DATE no time zone takes part. */
function dayValue(day: Day): IcsDateObject {
  return convertIcsTimeStamp(undefined, {
    value: day.replaceAll('-', ''),
    options: { VALUE: 'DATE' },
  })
}

/** The library escapes `\ ; ,` and line feeds, and lets through what else can end a line. */
function plain(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '')
}

/** The library folds at 75 UTF-16 units, through the middle of a character; the limit is in octets. */
function folded(file: string): string {
  return file.replaceAll('\r\n ', '').split('\r\n').map(foldedLine).join('\r\n')
}

function foldedLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      parts.push(part)
      // The space that begins the next line counts.
      part = ''
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
