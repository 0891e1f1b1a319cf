import { changed } from '#agreement/change.ts'
import { cleanField, fitted } from '#agreement/clean.ts'
import { parseSheet } from '#agreement/parse-sheet.ts'
import { sheetLines } from '#agreement/sheet-lines.ts'
import { dayProblems } from '#agreement/sheet-problems.ts'
import { sheetLimits } from '#agreement/sheet.ts'
import { tidied } from '#agreement/tidied.ts'
import { isDay } from '#reminder/calendar.ts'
import { isRealDay } from '#agreement/real-day.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSheet, anAgreement, anId, anySheet, wildText } from './a-sheet.ts'

describe('texts', () => {
  it('are cleaned once and for all, of what cannot be seen', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const clean = cleanField(text)
        expect(cleanField(clean)).toBe(clean)
        expect(clean).not.toMatch(/\p{Cs}/u)
        expect(clean).not.toMatch(/(?!\n)[\p{Cc}\u00AD\uFEFF]/u)
      }),
    )
  })

  it('keep line breaks, and directions that are needed (I-08)', () => {
    expect(cleanField('a\r\nb\tc\u0000\u00ADd')).toBe('a\nb cd')
    expect(cleanField('\u2067שלום\u2069')).toBe('\u2067שלום\u2069')
  })

  it('are cut without cutting a character', () => {
    expect(fitted('a😀', 2)).toBe('a')
    expect(fitted('a😀', 3)).toBe('a😀')
  })
})

describe('a sheet', () => {
  it('is read back from JSON as it was tidied, whatever was typed', () => {
    fc.assert(
      fc.property(anySheet(wildText), (typed) => {
        const sheet = tidied(typed)
        expect(parseSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet)
        expect(tidied(sheet)).toEqual(sheet)
      }),
    )
  })

  it('takes nothing along that it has no field for', () => {
    const parsed = parseSheet({
      ...aSheet(),
      outcome: 'home',
      concern: 'load',
      fields: { ...aSheet().fields, diagnosis: 'x' },
      own: [{ ...anAgreement(), from: 'load', question: 'load' }],
    })
    expect(parsed).toEqual(aSheet())
  })

  it.each<[string, unknown]>([
    ['no object', 'sheet'],
    ['another format', { ...aSheet(), format: 2 }],
    ['an id that is none', { ...aSheet(), id: 'load' }],
    ['an agreement whose id says where it is from', aSheet({ own: [anAgreement({ id: 'load' })] })],
    ['a text that is too long', aSheet({ fields: { buddy: 'x'.repeat(281) } })],
    ['a day that is none', aSheet({ days: { 'runs-until': '2027-02-30' } })],
    ['an unknown start', { ...aSheet(), start: 'home-load' }],
    ['an unknown move', { ...aSheet(), mayMove: 'maybe' }],
    ['an unknown role', { ...aSheet(), own: [{ ...anAgreement(), who: ['doctor'] }] }],
    ['a role twice', { ...aSheet(), own: [{ ...anAgreement(), who: ['manager', 'manager'] }] }],
    [
      'too many agreements',
      aSheet({ own: Array.from({ length: sheetLimits.own + 1 }, () => anAgreement()) }),
    ],
    ['an unknown status', { ...aSheet(), fared: { buddy: 'failed' } }],
  ])('is refused with %s', (_, value) => {
    expect(parseSheet(value)).toBeUndefined()
  })

  it('never throws at what is no sheet', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseSheet(value)).toBeUndefined()
      }),
    )
  })

  it('says the same for equal agreements, whatever ids they bear (E-01)', () => {
    const other = aSheet({
      id: anId(9),
      own: [anAgreement({ id: anId(8) })],
      means: aSheet().means.map((means) => ({ ...means, id: anId(7) })),
    })
    const said = (sheet: typeof other) =>
      JSON.stringify(sheetLines(sheet)).replace(/"id":"[0-9a-f-]{36}"/g, '')
    expect(said(other)).toBe(said(aSheet()))
  })
})

describe('changes', () => {
  it('add, replace and take away, and leave the sheet given alone', () => {
    const before = aSheet()
    const frozen = structuredClone(before)
    const more = changed(before, { kind: 'agreement', agreement: anAgreement({ id: anId(5) }) })
    expect(more.own.map(({ id }) => id)).toEqual([anId(3), anId(5)])
    const again = changed(more, { kind: 'agreement', agreement: anAgreement({ what: 'Anders' }) })
    expect(again.own.map(({ what }) => what)).toEqual(['Anders', 'Elke dag begint met een lijst'])
    expect(changed(again, { kind: 'remove', id: anId(3) }).own).toHaveLength(1)
    expect(changed(before, { kind: 'field', id: 'buddy', text: '' }).fields).not.toHaveProperty(
      'buddy',
    )
    expect(changed(before, { kind: 'day', id: 'runs-until' }).days).not.toHaveProperty('runs-until')
    expect(changed(before, { kind: 'move' })).not.toHaveProperty('mayMove')
    expect(changed(before, { kind: 'start', start: 'home' }).start).toBe('home')
    expect(before).toEqual(frozen)
  })
})

describe('days', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2018, max: 2102 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
          expect(isRealDay(text)).toBe(isDay(text))
        },
      ),
    )
  })

  it('are remarked on where they do not fit the rhythms', () => {
    const latest = { together: '2027-01-05', withCounsellor: '2027-02-24' }
    expect(dayProblems(aSheet(), latest)).toEqual([])
    const days = {
      'runs-until': '2026-11-23',
      'evaluated-on': '2027-01-06',
      'counsellor-on': '2027-13-01',
    }
    expect(dayProblems(aSheet({ days }), latest)).toEqual([
      { id: 'runs-until', problem: 'before-talk' },
      { id: 'evaluated-on', problem: 'too-late' },
      { id: 'counsellor-on', problem: 'no-day' },
    ])
  })
})
