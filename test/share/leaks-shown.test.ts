import fc from 'fast-check'
import { createElement, Fragment } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { cleanField } from '#agreement/clean.ts'
import { atMost, runs } from '../tools/runs.ts'
import { made, makeFormattersOnce, recordOf, secret } from './secret-records.ts'
import type { Made } from './secret-records.ts'
import { fakeBrowser, onPaper, shownOf } from './shown.tsx'

beforeAll(() => {
  makeFormattersOnce()
  for (const [name, value] of Object.entries(fakeBrowser)) vi.stubGlobal(name, value)
})

type Shown = Awaited<ReturnType<typeof shownOf>>
type Record = ReturnType<typeof recordOf>

/** How many of these records show the secret, and how many what was agreed, place by place. */
async function tried(times: number, from: (record: Record) => Record) {
  const empty = { sheetOnPaper: 0, fileOnPaper: 0, copied: 0, copiedLate: 0, files: 0 }
  const leaks: { [place in keyof Shown]: number } = { ...empty }
  const shown: { [place in keyof Shown]: number } = { ...empty }
  await fc.assert(
    fc.asyncProperty(madeToSay, async (given) => {
      const agreed = cleanField(given.agreed)
      const marked = onPaper(createElement(Fragment, {}, agreed))
      for (const [place, text] of placesOf(await shownOf(from(recordOf({ ...given, agreed }))))) {
        if (text.includes(secret)) leaks[place] += 1
        if (text.includes(place.endsWith('Paper') ? marked : agreed.replace(/\s*\n\s*/g, '\n  ')))
          shown[place] += 1
      }
    }),
    { numRuns: times },
  )
  return { leaks, shown }
}

function placesOf(shown: Shown) {
  return Object.entries(shown) as [keyof Shown, string][]
}

/** Something that is still there once it is cleaned. */
const madeToSay: fc.Arbitrary<Made> = made.filter(({ agreed }) => cleanField(agreed) !== '')

function everywhere(count: number) {
  return { sheetOnPaper: count, fileOnPaper: count, copied: count, copiedLate: count, files: count }
}

test('E-01 P-12 records with a secret in every other field: none is printed or copied', async () => {
  const times = atMost(50_000)
  const { leaks, shown } = await tried(times, (record) => record)
  console.log(`${times} records, leaks: ${JSON.stringify(leaks)}`)
  expect(leaks).toEqual(everywhere(0))
  expect(shown).toEqual(everywhere(times))
}, 600_000)

test('E-01 P-12 negative control: the same search finds each leak that is built in', async () => {
  // Who goes by the case's name, or by how it fared, for what was agreed.
  const careless = (record: Record): Record => {
    const [sheet] = record.sheets
    if (sheet === undefined) return record
    const fields = { ...sheet.fields, 'days-home': record.label, buddy: sheet.fared.tasks }
    return { ...record, sheets: [{ ...sheet, fields }] }
  }
  const { leaks } = await tried(100, careless)
  expect(leaks).toEqual(everywhere(100))
})

test('E-01 P-12 equal agreements and dates with other answers: the same on paper and on the clipboard, to the byte', async () => {
  let differed = 0
  await fc.assert(
    fc.asyncProperty(made, fc.nat({ max: 999 }), async (record, seed) => {
      const [one, other] = [recordOf(record), recordOf({ ...record, seed })]
      if (JSON.stringify(one) !== JSON.stringify(other)) differed += 1
      expect(await shownOf(other)).toEqual(await shownOf(one))
    }),
    { numRuns: runs(1_000) },
  )
  expect(differed).toBeGreaterThan(runs(1_000) * 0.9)
}, 600_000)
