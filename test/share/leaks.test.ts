import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { calendarFileOf } from '#reminder/calendar-file.ts'
import { nextYearOf } from '#reminder/next-year.ts'
import { agreementsCsv } from '#share/agreements-csv.ts'
import { employerFile } from '#share/employer-file.ts'
import { employerHtml } from '#share/employer-html.ts'
import { employerJson } from '#share/employer-json.ts'
import { employerText } from '#share/employer-text.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { atMost, runs } from '../tools/runs.ts'
import { words } from './employer-words.ts'
import { made, makeFormattersOnce, recordOf, secret } from './secret-records.ts'

beforeAll(makeFormattersOnce)

const points = ['Een **punt**']
/** All that leaves for an employer: the file in its three forms (clipboard and print are two of them) and the list. */
function leaving(record: ReturnType<typeof recordOf>): string {
  const source = {
    madeOn: '2026-11-24',
    language: 'nl',
    sheet: record.sheets[0] as unknown as AgreementSheet,
    looks: remindersOf({ id: 'x', runDays: record.runs }, [], {
      today: '2026-11-24',
      rhythms: referenceTree.rhythms,
    }),
    points,
    ...{ record },
  }
  const file = employerFile(source, words)
  return [
    employerText(file, words),
    employerHtml(file, words),
    employerJson(file),
    agreementsCsv([{ label: 'Blauw', file }], words),
    JSON.stringify(file),
    calendarFileOf({
      dates: nextYearOf(source.looks, referenceTree.rhythms, '2026-11-24'),
      calendarId: 'case',
      sequence: 1,
      stampedAt: '2026-11-24T10:15:00Z',
      describe: (rhythm) => words.look(rhythm),
    }),
  ].join('\u0001')
}

test('E-01 records with a secret in every other field: none leaves for an employer', () => {
  const times = atMost(50_000)
  let leaks = 0
  let shown = 0
  fc.assert(
    fc.property(made, (record) => {
      const text = leaving(recordOf(record))
      if (text.includes(secret)) leaks += 1
      if (text.includes(JSON.stringify(record.agreed))) shown += 1
    }),
    { numRuns: times },
  )
  console.log(`${times} records, ${leaks} leaks, ${shown} with what was agreed in it`)
  expect(leaks).toBe(0)
  expect(shown).toBe(times)
}, 600_000)

test('E-01 negative control: the search finds the secret where it is', () => {
  const record = recordOf({ agreed: 'x', day: '2026-11-24', seed: 1, present: ['employee'] })
  const careless = { ...record.sheets[0], fields: { tasks: record.label } }
  expect(leaving({ ...record, sheets: [careless] } as never)).toContain(secret)
  expect(JSON.stringify(record).split(secret).length).toBeGreaterThan(20)
})

test('E-01 equal agreements and dates with other answers: the same bytes', () => {
  fc.assert(
    fc.property(made, fc.nat({ max: 999 }), (record, seed) => {
      expect(leaving(recordOf({ ...record, seed }))).toBe(leaving(recordOf(record)))
    }),
    { numRuns: runs(2_000) },
  )
})
