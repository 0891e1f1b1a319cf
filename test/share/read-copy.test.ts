import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { copyText } from '#share/copy.ts'
import { limits } from '#share/limits.ts'
import { readCopy } from '#share/read-copy.ts'
import type { Refusal } from '#share/refusal.ts'
import { runs } from '../tools/runs.ts'
import { aCase, aCopy, aPack, aRun, aSheet, bytesOf, copies, encoded, uuid } from './a-copy.ts'

test('D-09 every copy reads back equal', () => {
  fc.assert(
    fc.property(copies(), (copy) => {
      expect(readCopy(bytesOf(copy))).toEqual({ ok: true, value: copy })
    }),
    { numRuns: runs(500) },
  )
})

test('what is not of the format is not carried along: no key more', () => {
  const written = JSON.parse(copyText(aCopy()))
  const places = [
    written,
    written.cases[0],
    written.runs[0],
    written.runs[0].steps[0],
    written.packs[0],
  ]
  for (const place of places) {
    place.extra = 1
    expect(readCopy(encoded(JSON.stringify(written)))).toEqual({ ok: false, refusal: 'invalid' })
    delete place.extra
  }
  expect(readCopy(encoded(JSON.stringify(written))).ok).toBe(true)
})

type Json = ReturnType<typeof JSON.parse>
const changed = (change: (file: Json) => void): string => {
  const file = JSON.parse(copyText(aCopy()))
  change(file)
  return JSON.stringify(file)
}
const inRun = (fields: Json) => changed((file) => Object.assign(file['runs'][0], fields))
const inCase = (fields: Json) => changed((file) => Object.assign(file['cases'][0], fields))

test.each<[string, string, Refusal]>([
  ['nothing', '', 'damaged'],
  ['a list', '[]', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['an object of another app', '{"app":"other"}', 'not-ours'],
  ['the agreements for a manager', changed((file) => (file['kind'] = 'agreements')), 'not-ours'],
  ['a format to come', changed((file) => (file['format'] = 3)), 'newer'],
  [
    'a format to come, of another shape',
    '{"app":"thuiswerkwijzer","kind":"complete-copy","format":9}',
    'newer',
  ],
  ['no format', changed((file) => delete file['format']), 'invalid'],
  ['a format that is none', changed((file) => (file['format'] = '1')), 'invalid'],
  ['a day that does not exist', inRun({ startedOn: '2026-02-29' }), 'invalid'],
  ['I-12 a day before 2020', inRun({ finishedOn: '2019-12-31' }), 'invalid'],
  ['I-12 a day after 2100', inRun({ finishedOn: '2101-01-01' }), 'invalid'],
  ['I-12 the last day of JavaScript', inRun({ startedOn: '275760-09-13' }), 'invalid'],
  ['a time beside the day', inRun({ startedOn: '2026-11-24T09:00' }), 'invalid'],
  ['an answer there is not', inRun({ steps: [{ question: 'talk', answer: 'maybe' }] }), 'invalid'],
  [
    'a question answered twice',
    inRun({ steps: ['yes', 'no'].map((answer) => ({ question: 'talk', answer })) }),
    'invalid',
  ],
  [
    'more steps',
    inRun({
      steps: Array.from({ length: 101 }, (_, i) => ({ question: `q-${i}`, answer: 'yes' })),
    }),
    'invalid',
  ],
  ['an id that is no id', inRun({ id: '../x' }), 'invalid'],
  ['a run of no case', inRun({ caseId: uuid(9, '1') }), 'invalid'],
  ['answers in an employer’s case', inCase({ keeper: 'employer', runDays: [] }), 'invalid'],
  ['answers kept by an employer', inRun({ keeper: 'employer' }), 'invalid'],
  ['a case twice', changed((file) => file['cases'].push(file['cases'][0])), 'invalid'],
  ['a run twice', changed((file) => file['runs'].push(file['runs'][0])), 'invalid'],
  ['rev 0', inRun({ rev: 0 }), 'invalid'],
  ['rev 1.5', inRun({ rev: 1.5 }), 'invalid'],
  ['rev without end', inRun({}).replace('"rev":3', '"rev":1e999'), 'invalid'],
  ['a label of 61', inCase({ label: 'a'.repeat(61) }), 'invalid'],
  ['a label with a BSN', inCase({ label: 'dossier 111222333' }), 'invalid'],
  ['a question of 281', inCase({ ownQuestions: ['a'.repeat(281)] }), 'invalid'],
  [
    'more cases',
    changed((file) => (file['cases'] = Array.from({ length: 301 }, () => 0))),
    'too-large',
  ],
  [
    'more runs',
    changed((file) => (file['runs'] = Array.from({ length: 1501 }, () => 0))),
    'too-large',
  ],
  ['a sheet that is none', inCase({ sheets: [{ format: 1 }] }), 'invalid'],
  [
    'a field of 281',
    inCase({ sheets: [aSheet({ fields: { tasks: 'a'.repeat(281) } })] }),
    'invalid',
  ],
  ['a hash that is none', changed((file) => (file['runs'][0].pack.hash = 'x')), 'invalid'],
  [
    'a pack that is no object',
    changed((file) => (file['packs'][0].files.structure = 'x')),
    'invalid',
  ],
])('%s is refused', (_what, text, refusal) => {
  expect(readCopy(encoded(text))).toEqual({ ok: false, refusal })
})

test('I-03 more bytes than ours have are not even decoded', () => {
  const decode = vi.spyOn(TextDecoder.prototype, 'decode')
  expect(readCopy(new Uint8Array(50_000_000))).toEqual({ ok: false, refusal: 'too-large' })
  expect(decode).not.toHaveBeenCalled()
  decode.mockRestore()
})

test('what goes to a bedrijfsarts holds no questions of the employee’s own, and no agreements', () => {
  const one = { keeper: 'bedrijfsarts', label: '' } as const
  const runs = [aRun({ keeper: 'bedrijfsarts' })]
  const kind = 'for-bedrijfsarts'
  expect(readCopy(bytesOf(aCopy({ kind, runs, cases: [aCase(one)] }))).ok).toBe(true)
  for (const more of [
    { ownQuestions: ['x'] },
    { sheets: [aSheet()] },
    { keeper: 'employee' as const },
  ])
    expect(
      readCopy(bytesOf(aCopy({ kind, runs: [], cases: [aCase({ ...one, ...more })] }))),
    ).toEqual({
      ok: false,
      refusal: 'invalid',
    })
})

test('one case that is not for a bedrijfsarts refuses all of the file, wherever it stands', () => {
  const fit = aCase({ keeper: 'bedrijfsarts', label: '' })
  const unfit = aCase({ id: uuid(8, '1'), keeper: 'bedrijfsarts', label: '', sheets: [aSheet()] })
  for (const cases of [
    [fit, unfit],
    [unfit, fit],
  ])
    expect(readCopy(bytesOf(aCopy({ kind: 'for-bedrijfsarts', runs: [], cases })))).toEqual({
      ok: false,
      refusal: 'invalid',
    })
})

test('I-08 a label is cleaned of what cannot be seen; agreements stay as they were written', () => {
  const label = ' Bl\u202eauw\u200b\u0007  x '
  const sheets = [aSheet({ fields: { tasks: '\u202eomgekeerd' } })]
  const read = readCopy(bytesOf(aCopy({ cases: [aCase({ label, sheets })] })))
  expect(read.ok && read.value.cases[0]).toMatchObject({ label: 'Blauw x', sheets })
})

test('the format’s limits are those of reliability, section 3', () => {
  expect(limits).toMatchObject({
    plainBytes: 2e6,
    sealedBytes: 2.1e6,
    depth: 12,
    cases: 300,
    runs: 1500,
    steps: 100,
    field: 280,
  })
  const most = aCopy({
    packs: [aPack()],
    runs: Array.from({ length: 1500 }, (_, i) => aRun({ id: uuid(i + 1) })),
  })
  expect(readCopy(bytesOf(most)).ok).toBe(true)
})
