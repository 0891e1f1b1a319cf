import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, separatorFor, type Separator } from '#share/csv.ts'
import { runs } from '../tools/runs.ts'
import { formulas } from './formulas.ts'

test('E-04 no cell can be a formula, however it begins', () => {
  expect(formulas.length).toBeGreaterThanOrEqual(200)
  for (const formula of formulas) {
    const [[cell]] = parsed(csvOf([[formula]], ';'), ';') as [[string]]
    expect(cell.startsWith("'")).toBe(true)
    expect(withoutOurs(cell)).toBe(formula.replaceAll('\u0000', ''))
  }
})

test('E-04 nor any piece of one, where a spreadsheet splits at another sign', () => {
  for (const split of [';', ',', '\t', '\n', '\r', '; ', ', \u00a0'])
    for (const formula of formulas) {
      const csv = csvOf([['a', `b${split}${formula}`]], split.startsWith(';') ? ',' : ';')
      const pieces = csv.slice(1).split(/[;,\t\r\n]/)
      for (const piece of pieces)
        expect(piece.replace(/^[\s"]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
    }
})

test('E-04 what was written is read back, whatever it is', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...formulas, "'", '"', ',', ';', "'=", '\t', '\r\n', ' ', '- punt\n- punt', ''),
  )
  const cell = fc.array(word, { maxLength: 3 }).map((words) => words.join(''))
  const row = fc.array(cell, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1 }),
      fc.constantFrom<Separator>(';', ','),
      (rows, sign) => {
        const back = parsed(csvOf(rows, sign), sign).map((cells) => cells.map(withoutOurs))
        expect(back).toEqual(
          rows.map((cells) => cells.map((text) => text.replaceAll('\u0000', ''))),
        )
      },
    ),
    { numRuns: runs(2000) },
  )
})

test('rows end as RFC 4180 says, and the mark tells a spreadsheet that it is UTF-8', () => {
  const rows = [
    ['a', 'b"c'],
    ['d', 'é'],
  ]
  expect(csvOf(rows, ',')).toBe('\uFEFF"a","b""c"\r\n"d","é"\r\n')
  expect(csvOf(rows, ';')).toBe('\uFEFF"a";"b""c"\r\n"d";"é"\r\n')
})

/** Takes the apostrophes away, wherever ours could have been put. */
function withoutOurs(cell: string): string {
  return cell
    .replace(/^'(?=[ "\u00A0\u3000]*['=+\-@\t\r\n＝＋－＠])/, '')
    .replace(/([;,\t\r\n])'(?=[ "\u00A0\u3000]*['=+\-@\t\r\n＝＋－＠])/g, '$1')
}

/** A plain reader of RFC 4180, by another road than the writer's. */
function parsed(csv: string, sign: Separator): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let rest = csv.replace(/^\uFEFF/, '')
  while (rest !== '') {
    const [whole = '', cell = '', end = ''] = /^"((?:[^"]|"")*)"(,|;|\r\n)/.exec(rest) ?? []
    if (whole === '' || (end !== sign && end !== '\r\n')) throw new Error(`no cell: ${rest}`)
    row.push(cell.replaceAll('""', '"'))
    if (end !== sign) {
      rows.push(row)
      row = []
    }
    rest = rest.slice(whole.length)
  }
  return rows
}

test.each([
  ['nl', ';'],
  ['de-CH', ','],
  ['en-GB', ','],
  ['en-NL', ';'],
  ['fr', ';'],
])('a device that writes numbers as %s splits a list at %s', (locale, sign) => {
  expect(separatorFor(new Intl.NumberFormat(locale))).toBe(sign)
})
