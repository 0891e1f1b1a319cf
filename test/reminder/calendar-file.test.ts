import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '#reminder/calendar.ts'
import { calendarFileOf, eventTitle, sequenceAt } from '#reminder/calendar-file.ts'
import type { CalendarWish } from '#reminder/calendar-file.ts'
import type { LookDate } from '#reminder/next-year.ts'
import { runs } from '../tools/runs.ts'
import { cleaned, days, stampOf, wishes } from './calendar-wishes.ts'
import { readCalendar } from './read-calendar.ts'

const wish: CalendarWish = {
  dates: [
    { rhythm: 'together', nth: 1, on: '2027-01-05' },
    { rhythm: 'with-counsellor', nth: 1, on: '2027-02-24' },
  ],
  calendarId: '6f1e2c34-8a5b-4c6d-9e7f-001122334455',
  sequence: 7,
  stampedAt: '2026-11-24T10:15:00Z',
  describe: (rhythm) => rhythm,
}

const octets = (line: string) => new TextEncoder().encode(line).length
const ownProperties = [
  'class',
  'dtend',
  'dtstamp',
  'dtstart',
  'sequence',
  'summary',
  'transp',
  'uid',
]

describe('E-05 the calendar file', () => {
  it('is read back as it was written, with nothing injected', { timeout: 600_000 }, () => {
    let events = 0
    fc.assert(
      fc.property(wishes, (asked) => {
        const file = calendarFileOf(asked)
        const read = readCalendar(file)
        expect(read.properties.toSorted()).toEqual(['method', 'prodid', 'version'])
        expect(read.parts).toEqual(asked.dates.map(() => 'vevent'))
        read.events.forEach((event, i) => {
          const date = asked.dates[i]
          if (date === undefined) throw new Error('an event too many')
          const description = cleaned(asked.describe(date.rhythm))
          events += 1
          expect(event).toEqual({
            uid: `${asked.calendarId.replace(/[^A-Za-z0-9_-]/g, '')}-${date.rhythm}-${date.nth}@thuiswerkwijzer`,
            on: date.on,
            until: addDays(date.on, 1),
            isAllDay: true,
            sequence: asked.sequence,
            summary: eventTitle,
            description,
            stampedAt: asked.stampedAt,
            properties: expect.anything(),
            alarms: [
              ['valarm', 'action DISPLAY', 'description Terugkijkmoment', 'trigger -PT15H'],
              ['valarm', 'action DISPLAY', 'description Terugkijkmoment', 'trigger PT9H'],
            ],
          })
          expect(event.properties.toSorted()).toEqual(
            [...ownProperties, ...(description === '' ? [] : ['description'])].toSorted(),
          )
        })
        const lines = file.split('\r\n')
        expect(lines.every((line) => octets(line) <= 75)).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        // No character is cut in two.
        expect(lines.some((line) => /\p{Cs}/u.test(line))).toBe(false)
      }),
      { numRuns: runs(10_000) },
    )
    console.info(`calendar: ${runs(10_000)} round trips, ${events} events`)
  })

  it('is seen to be wrong where it is (negative control)', () => {
    const injected = calendarFileOf(wish).replace(
      'CLASS:PRIVATE',
      'CLASS:PRIVATE\r\nATTENDEE:mailto:a@example.org',
    )
    expect(readCalendar(injected).events[0]?.properties).toContain('attendee')
  })

  it('has the same UID and a higher SEQUENCE when it is made again', () => {
    const later = {
      ...wish,
      sequence: 8,
      dates: wish.dates.map((date) => ({ ...date, on: addDays(date.on, 42) })),
    }
    const [first, second] = [wish, later].map((one) => readCalendar(calendarFileOf(one)).events)
    expect(second?.map(({ uid }) => uid)).toEqual(first?.map(({ uid }) => uid))
    expect(new Set(first?.map(({ uid }) => uid)).size).toBe(2)
    expect(second?.map(({ sequence }) => sequence)).toEqual([8, 8])
  })

  it('counts exports by the clock: a second later is higher', () => {
    expect(sequenceAt('2020-01-01T00:00:00Z')).toBe(0)
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 86_398 }), (day, seconds) => {
        expect(sequenceAt(stampOf([day, seconds + 1]))).toBe(
          sequenceAt(stampOf([day, seconds])) + 1,
        )
        expect(sequenceAt(stampOf([addDays(day, 1), 0]))).toBe(
          sequenceAt(stampOf([day, 86_399])) + 1,
        )
      }),
    )
    expect(sequenceAt('2088-01-01T00:00:00Z')).toBeLessThan(2 ** 31)
  })

  it.each([
    ['the night the clock goes forward', '2027-03-28', '2027-03-29'],
    ['the night it goes back', '2027-10-31', '2027-11-01'],
    ['a leap day', '2028-02-29', '2028-03-01'],
    ['a month end', '2027-01-31', '2027-02-01'],
    ['a year end', '2026-12-31', '2027-01-01'],
  ])('is right on %s', (_, on, until) => {
    const file = calendarFileOf({ ...wish, dates: [{ rhythm: 'together', nth: 1, on }] })
    expect(readCalendar(file).events).toMatchObject([{ on, until, isAllDay: true }])
  })

  it.each(['Europe/Amsterdam', 'Pacific/Apia', 'America/St_Johns', 'Australia/Lord_Howe'])(
    'T-01 has the same octets in %s, all through 2027 and 2028',
    (zone) => {
      const all = Array.from({ length: 731 }, (_, i): LookDate => ({
        rhythm: 'together',
        nth: i + 1,
        on: addDays('2027-01-01', i),
      }))
      const before = process.env['TZ']
      const inUtc = calendarIn('UTC', all)
      expect(calendarIn(zone, all)).toBe(inUtc)
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
      expect(readCalendar(inUtc).events.map(({ on }) => on)).toEqual(all.map(({ on }) => on))
    },
  )

  it('says no word of health, whatever it is about', () => {
    const file = calendarFileOf({ ...wish, describe: () => '' })
    const words = file.match(/[a-z]{3,}/gi)?.map((word) => word.toLowerCase()) ?? []
    const known =
      /^(begin|end|vcalendar|version|prodid|thuiswerkwijzer|terugkijkmoment|method|publish|vevent|uid|together|with|counsellor|dtstamp|value|date|time|dtstart|dtend|summary|sequence|class|private|transp|transparent|valarm|action|display|trigger|description)$/
    expect(words.filter((word) => !known.test(word) && !/^[a-f]+$/.test(word))).toEqual([])
    expect(file).not.toContain('RRULE')
  })

  it('reads a month end as twelve of them', () => {
    const ends = Array.from({ length: 12 }, (_, i) => addMonths('2027-01-31', i))
    const dates = ends.map((on, i): LookDate => ({ rhythm: 'together', nth: i + 1, on }))
    expect(readCalendar(calendarFileOf({ ...wish, dates })).events.map(({ on }) => on)).toEqual(
      ends,
    )
  })
})

function calendarIn(zone: string, dates: readonly LookDate[]): string {
  process.env['TZ'] = zone
  return calendarFileOf({ ...wish, dates })
}
