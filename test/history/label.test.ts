import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLabel, labelLimit, labelProblem } from '#history/label.ts'

/** The 11-test once more: nine digits weighed 9 to 2 and −1. */
function isBsn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < 9; at += 1) sum += Number(digits.charAt(at)) * (at === 8 ? -1 : 9 - at)
  return sum % 11 === 0 && Number(digits) > 0
}

const eight = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'))
const bsn = eight
  .map((digits) =>
    '0123456789'
      .split('')
      .map((last) => digits + last)
      .find(isBsn),
  )
  .filter((found) => found !== undefined)
const notBsn = fc
  .tuple(eight, fc.integer({ min: 0, max: 9 }))
  .map(([digits, last]) => `${digits}${last}`)
  .filter((digits) => !isBsn(digits))

describe('labelProblem', () => {
  it('refuses a BSN however it is written', () => {
    const between = fc.constantFrom('', ' ', '.', '-', '/', ' - ', '\u00a0', '\u200b', '\u2009')
    const around = fc.constantFrom('', 'traject ', 'BSN:', '(', 'a', '\u202e')
    const zero = fc.constantFrom(0x30, 0xff10, 0x0660, 0x0966, 0x1d7d8)
    fc.assert(
      fc.property(bsn, between, around, zero, (digits, mark, word, first) => {
        const shown = Array.from(digits, (one) => String.fromCodePoint(first + Number(one)))
        const cut = [shown.slice(0, 4), shown.slice(4, 6), shown.slice(6)]
        const label = `${word}${cut.map((group) => group.join('')).join(mark)} x`
        expect(labelProblem(label), JSON.stringify(label)).toBe('bsn')
      }),
      { numRuns: 10_000 },
    )
  })

  it('lets other numbers be', () => {
    fc.assert(
      fc.property(notBsn, (digits) => {
        expect(labelProblem(`nummer ${digits}`)).toBeUndefined()
      }),
      { numRuns: 10_000 },
    )
    const fine = [
      '',
      'Traject 12',
      '2026-11-24',
      '06-12345678',
      '1234567890',
      '000000000',
      'a'.repeat(60),
    ]
    for (const label of fine) expect(labelProblem(label), label).toBeUndefined()
  })

  it('refuses what is too long, once cleaned', () => {
    expect(labelProblem('a'.repeat(labelLimit + 1))).toBe('too-long')
    expect(labelProblem(` ${'a'.repeat(labelLimit)}\u200b `)).toBeUndefined()
  })
})

describe('I-08 cleanLabel', () => {
  it('takes out what nobody sees and what turns the writing around', () => {
    expect(cleanLabel('  a\u202eb\u0000\u200bc\t\n d\u2066 ')).toBe('abc d')
    expect(cleanLabel('e\u0301\u00ad')).toBe('\u00e9')
    expect(cleanLabel('\ud800x\u{e0041}')).toBe('x')
  })

  it('changes nothing when done again, and leaves no control or direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const label = cleanLabel(typed)
        expect(cleanLabel(label)).toBe(label)
        expect(label).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(label).toBe(label.normalize('NFC').trim())
      }),
      { numRuns: 10_000 },
    )
  })
})
