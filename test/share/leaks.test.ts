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
import { answers, roles } from '#tree/decision-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { runs } from '../tools/runs.ts'
import { words } from './employer-words.ts'

/** Making a formatter takes a hundred times as long as using one; 50,000 files need three each. */
beforeAll(() => {
  Object.assign(Intl, {
    DateTimeFormat: madeOnce(Intl.DateTimeFormat),
    ListFormat: madeOnce(Intl.ListFormat),
  })
})

function madeOnce<A extends unknown[], T extends object>(Maker: new (...wish: A) => T) {
  const made = new Map<string, T>()
  return function maker(...wish: A): T {
    const key = JSON.stringify(wish)
    const formatter = made.get(key) ?? new Maker(...wish)
    made.set(key, formatter)
    return formatter
  }
}

const points = ['Een **punt**']
/** What may not leave. Ids and statuses are made of it too, and it rides along under keys of no type. */
const secret = 'ZQX'

/** A record with the secret wherever an employer may not look, whatever the types say. */
function recordOf({ agreed, day, seed, present }: Made) {
  const hidden = `${secret}${seed}`
  const stowaway = { [hidden]: hidden, why: hidden, concern: hidden, outcome: hidden }
  const item = { id: hidden, what: agreed, who: present, when: day, ...stowaway }
  const sheet = {
    format: 1,
    id: hidden,
    madeOn: day,
    fields: { tasks: agreed, [hidden]: hidden },
    means: [item],
    days: { 'evaluated-on': day, [hidden]: day },
    own: [{ ...item, status: hidden, from: hidden }],
    fared: { tasks: hidden },
    ...stowaway,
  }
  const run = {
    id: hidden,
    seq: 1,
    rev: seed,
    atTable: present,
    finishedOn: day,
    steps: [{ question: hidden, answer: answers[seed % 3] }],
    ...stowaway,
  }
  return { label: hidden, ownQuestions: [hidden], sheets: [sheet], runs: [run], ...stowaway }
}

interface Made {
  readonly agreed: string
  readonly day: string
  readonly seed: number
  readonly present: (typeof roles)[number][]
}

/** All that leaves for an employer: the file in its three forms (clipboard and print are two of them) and the list. */
function leaving(record: ReturnType<typeof recordOf>): string {
  const source = {
    madeOn: '2026-11-24',
    language: 'nl',
    sheet: record.sheets[0] as unknown as AgreementSheet,
    looks: remindersOf(record.runs, '2026-11-24', referenceTree.rhythms),
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

const made = fc.record({
  agreed: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !text.includes(secret)),
  day: fc.constantFrom('2026-11-24', '2024-02-29', '2030-06-01'),
  seed: fc.nat({ max: 999 }),
  present: fc.subarray([...roles], { minLength: 1 }),
})

test('E-01 10,000 records (a release: 100,000) with a secret in every other field: none leaves for an employer', () => {
  let leaks = 0
  let shown = 0
  fc.assert(
    fc.property(made, (record) => {
      const text = leaving(recordOf(record))
      if (text.includes(secret)) leaks += 1
      if (text.includes(JSON.stringify(record.agreed))) shown += 1
    }),
    { numRuns: runs(10_000) },
  )
  console.log(`${runs(10_000)} records, ${leaks} leaks, ${shown} with what was agreed in it`)
  expect(leaks).toBe(0)
  expect(shown).toBe(runs(10_000))
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
