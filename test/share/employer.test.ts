import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementsCsv } from '#share/agreements-csv.ts'
import { employerFile, type EmployerSource } from '#share/employer-file.ts'
import { employerHtml } from '#share/employer-html.ts'
import { employerJson } from '#share/employer-json.ts'
import { employerText } from '#share/employer-text.ts'
import { runs } from '../tools/runs.ts'
import { aSheet } from './a-copy.ts'
import { words } from './employer-words.ts'
import { formulas } from './formulas.ts'
import { xss } from './xss.ts'

const points = ['Eén **vast** punt', 'Nog een punt']
const source: EmployerSource = {
  madeOn: '2026-11-24',
  language: 'nl',
  sheet: aSheet({ start: 'home' }),
  looks: [
    { rhythm: 'together', dueOn: '2027-01-05' },
    { rhythm: 'with-counsellor', dueOn: '2027-02-24' },
  ],
  points,
}

test('what it holds, in the sheet’s own order, is this and nothing else', () => {
  expect(employerFile(source, words)).toEqual({
    madeOn: '2026-11-24',
    language: 'nl',
    agreements: [
      { field: 'start', label: '[start.written]', text: '[start.home]' },
      { field: 'days-home', label: '[field.days-home.label]', text: 'maandag en woensdag, 4 uur' },
      { field: 'may-move', label: '[move.label]', text: '[move.consult]' },
      { field: 'buddy', label: '[field.buddy.label]', text: 'een vaste collega' },
      {
        field: 'means-1',
        label: '[means.name 1]',
        text: 'een tweede scherm\n[item.who]: [role.manager]\n[item.when]: 1 December 2026',
      },
      {
        field: 'agreement-1',
        label: '[own.name 1]',
        text: 'bellen op vrijdag\n[item.who]: [role.employee] and [role.manager]\n[item.when]: elke week\n[item.decidedBy]: [role.manager]',
      },
      { field: 'evaluated-on', label: '[day.evaluated-on.label]', text: '5 January 2027' },
    ],
    again: [
      { rhythm: 'together', label: '[together]', dueOn: '2027-01-05' },
      { rhythm: 'with-counsellor', label: '[with-counsellor]', dueOn: '2027-02-24' },
    ],
    points,
  })
})

test('as text, for the clipboard too', () => {
  const file = employerFile(
    { ...source, sheet: aSheet({ fields: {}, means: [], days: {} }) },
    words,
  )
  expect(employerText(file, words)).toBe(
    ['Title\n=====', 'Intro', 'Made on day 2026-11-24', 'Agreements\n----------'].join('\n\n') +
      '\n- [move.label]: [move.consult]' +
      '\n- [own.name 1]: bellen op vrijdag\n  [item.who]: [role.employee] and [role.manager]' +
      '\n  [item.when]: elke week\n  [item.decidedBy]: [role.manager]' +
      '\n\nAgain\n-----\n- [together]: day 2027-01-05\n- [with-counsellor]: day 2027-02-24' +
      '\n\nPoints\n------\n- Eén vast punt\n- Nog een punt\n',
  )
})

test('nothing agreed and no dates: it says so', () => {
  const { sheet: _sheet, ...bare } = source
  const file = employerFile({ ...bare, looks: [] }, words)
  expect(employerText(file, words)).toContain('\nNo agreements\n')
  expect(employerText(file, words)).toContain('\nNo dates\n')
  expect(employerHtml(file, words)).toContain('<p>No agreements</p>')
})

test('as JSON, with its format; emphasis is left out', () => {
  const file = employerFile(source, words)
  const { points: _points, ...rest } = file
  expect(JSON.parse(employerJson(file))).toEqual({
    app: 'thuiswerkwijzer',
    kind: 'agreements',
    format: 1,
    ...rest,
    points: ['Eén vast punt', 'Nog een punt'],
  })
})

test('as a page: emphasis stands out, days are days, nothing is fetched and nothing runs', () => {
  const html = employerHtml(employerFile(source, words), words)
  expect(html).toContain('<html lang="nl">')
  expect(html).toContain('<li>Eén <strong>vast</strong> punt</li>')
  expect(html).toContain('<time datetime="2027-01-05">day 2027-01-05</time>')
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/<script|<link|<img|<a |src=|href=|https?:/)
})

test('I-06 what people wrote is text, in the page too', () => {
  expect(xss.length).toBeGreaterThanOrEqual(200)
  const marks = (html: string) => html.replace(/[^<>"]/g, '')
  const pageWith = (text: string) => {
    const sheet = aSheet({ fields: { tasks: text }, means: [], own: [] })
    return employerHtml(employerFile({ ...source, sheet }, words), words)
  }
  const plain = marks(pageWith('x'))
  for (const text of xss) {
    const html = pageWith(text)
    expect(marks(html)).toBe(plain)
    const shown =
      /<dt>\[field\.tasks\.label\]<\/dt>\n<dd dir="auto">(.*)<\/dd>/.exec(html)?.[1] ?? ''
    expect(shown.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)))).toBe(text)
    const file = employerFile({ ...source, sheet: aSheet({ fields: { tasks: text } }) }, words)
    expect(employerText(file, words)).toContain(`- [field.tasks.label]: ${text.trim()}`)
    expect(JSON.parse(employerJson(file)).agreements[1].text).toBe(text)
  }
})

test('I-07 what people wrote is never looked up: any text comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 280 }), (text) => {
      const file = employerFile(
        { ...source, sheet: aSheet({ fields: { tasks: text }, means: [], own: [], days: {} }) },
        words,
      )
      expect(file.agreements[1]).toEqual({ field: 'tasks', label: '[field.tasks.label]', text })
    }),
    { numRuns: runs(10_000) },
  )
})

test('E-04 a counsellor’s list: a row for each agreement and date, no cell a formula', () => {
  const file = employerFile({ ...source, sheet: aSheet({ means: [], own: [], days: {} }) }, words)
  expect(agreementsCsv([{ label: 'Blauw', file }], words)).toBe(
    '\uFEFF"Case";"Subject";"Content"\r\n' +
      '"Blauw";"[field.days-home.label]";"maandag en woensdag, 4 uur"\r\n' +
      '"Blauw";"[move.label]";"[move.consult]"\r\n' +
      '"Blauw";"[field.buddy.label]";"een vaste collega"\r\n' +
      '"Blauw";"[together]";"day 2027-01-05"\r\n' +
      '"Blauw";"[with-counsellor]";"day 2027-02-24"\r\n',
  )
  for (const formula of formulas) {
    const risky = employerFile({ ...source, sheet: aSheet({ fields: { tasks: formula } }) }, words)
    const csv = agreementsCsv([{ label: formula, file: risky }], words)
    // Split at any sign a spreadsheet may split at, quoted or not: nothing begins as a formula does.
    for (const cell of csv.slice(1).split(/[;,\t\r\n]/))
      expect(cell.replace(/^[\s"]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
  }
})
