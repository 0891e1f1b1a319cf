import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EmployerCaseRecord } from '#history/case-record.ts'
import type { AnswerKeeper } from '#history/record.ts'
import { copyText } from '#share/copy.ts'
import { employerCopy } from '#share/employer-copy.ts'
import { forBedrijfsarts } from '#share/for-bedrijfsarts.ts'
import { importPlan, toTakeIn, type Here } from '#share/import-plan.ts'
import { madeCopies } from '#share/made-copies.ts'
import { readCopy } from '#share/read-copy.ts'
import { runs } from '../tools/runs.ts'
import { aCase, aCopy, aRun, aSheet, bytesOf, copies, encoded, madeOn, uuid } from './a-copy.ts'

function anEmployerCase(overrides: Partial<EmployerCaseRecord> = {}): EmployerCaseRecord {
  const one = aCase({
    keeper: 'employer',
    perspective: 'counsellor',
    runDays: [{ finishedOn: madeOn, atTable: ['manager', 'counsellor'] }],
    firstSickDay: '2026-08-03',
    sheets: [aSheet()],
    ...overrides,
  })
  if (one.keeper !== 'employer') throw new Error('an employer’s case')
  return one
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    anEmployerCase({ id: uuid(at + 1, '1'), seq: at + 1, rev: at + 5, label: `Team ${at}` }),
  )
const made = (cases: readonly EmployerCaseRecord[]) => {
  const done = madeCopies({ of: 'employer', cases, madeOn })
  if (!done.ok) throw new Error(done.failure)
  return done
}
const here: Here = { cases: [], runs: [], keeper: 'employer', treeOf: () => undefined }

test('300 cases go into one file, which reads back with all that an employer’s side keeps', () => {
  const { copies: files, leftOut } = made(many(300))
  expect([files.length, leftOut]).toEqual([1, []])
  const read = readCopy(files[0]?.bytes ?? new Uint8Array())
  if (!read.ok) throw new Error(read.refusal)
  expect(read.value.cases).toEqual(many(300).map((one) => ({ ...one, rev: 1 })))
  expect(made(many(301)).copies.length).toBe(2)
})

test('a case that no file can hold is named, and keeps nothing else out', () => {
  const wrong = anEmployerCase({ id: uuid(9, '1'), startedOn: '1970-01-01' })
  const { copies: files, leftOut } = made([wrong, ...many(2)])
  expect(leftOut).toEqual([uuid(9, '1')])
  expect(readCopy(files[0]?.bytes ?? new Uint8Array())).toMatchObject({
    value: { cases: [{ label: 'Team 0' }, { label: 'Team 1' }] },
  })
})

const allowed = new Set(
  `app kind format madeOn cases id label perspective startedOn closedOn archived firstSickDay runDays finishedOn
  atTable sheets fields means mayMove days own start fared what who when status decidedBy days-home buddy evaluated-on`
    .split(/\s+/)
    .filter((key) => key !== ''),
)

test('E-01 records with a secret in every field that they should not have: the file has no such field', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('steps', 'outcome', 'ownQuestions', 'topic', 'pack'), {
        minLength: 1,
      }),
      (extras) => {
        const secrets = Object.fromEntries(extras.map((key) => [key, ['SECRET']]))
        const dirty: EmployerCaseRecord = {
          ...anEmployerCase(),
          ...secrets,
          runDays: [{ finishedOn: madeOn, atTable: ['employee'], ...secrets }],
          sheets: [{ ...aSheet({ fields: { buddy: 'AGREED' } }), ...secrets }],
        }
        const [file] = made([dirty]).copies
        const keys: string[] = []
        JSON.parse(file?.text ?? '', (key, value) => (keys.push(key), value))
        expect(file?.text).not.toContain('SECRET')
        expect(file?.text).toContain('AGREED')
        expect(keys.filter((key) => !allowed.has(key) && !/^\d*$/.test(key))).toEqual([])
      },
    ),
    { numRuns: runs(200) },
  )
})

test('two keepings of the same agreements and dates are the same file, however often they were saved', () => {
  const text = (rev: number, seq: number) =>
    copyText(employerCopy([anEmployerCase({ rev, seq })], madeOn))
  expect(text(1, 1)).toBe(text(40, 7))
})

type Fields = Record<string, unknown>
interface Written extends Fields {
  cases: [Fields & { runDays: [Fields]; sheets: [Fields & { own: [Fields]; means: [Fields] }] }]
}

describe('a file of an employer’s cases with anything more in it is refused whole', () => {
  test.each<[string, (file: Written) => Fields]>([
    ['runs', (file) => Object.assign(file, { runs: [] })],
    ['packs', (file) => Object.assign(file, { packs: [] })],
    ['a keeper', ({ cases: [one] }) => Object.assign(one, { keeper: 'employee' })],
    ['own questions', ({ cases: [one] }) => Object.assign(one, { ownQuestions: ['Ben ik ziek?'] })],
    ['answers', ({ cases: [one] }) => Object.assign(one, { steps: [] })],
    ['an outcome', ({ cases: [one] }) => Object.assign(one, { outcome: 'home' })],
    [
      'an outcome of a day',
      ({ cases: [one] }) => Object.assign(one.runDays[0], { outcome: 'mix' }),
    ],
    [
      'an outcome in a sheet',
      ({ cases: [one] }) => Object.assign(one.sheets[0], { outcome: 'mix' }),
    ],
    [
      'a concern of an agreement',
      ({ cases: [one] }) => Object.assign(one.sheets[0].own[0], { concern: 'load' }),
    ],
    [
      'a reason of means',
      ({ cases: [one] }) => Object.assign(one.sheets[0].means[0], { because: 'x' }),
    ],
  ])('%s', (_what, add) => {
    const file: Written = JSON.parse(copyText(employerCopy([anEmployerCase()], madeOn)))
    expect(readCopy(encoded(JSON.stringify(file))).ok).toBe(true)
    add(file)
    expect(readCopy(encoded(JSON.stringify(file)))).toEqual({ ok: false, refusal: 'invalid' })
  })
})

describe('an employer’s side takes in', () => {
  test('its own cases, and those of a colleague', () => {
    const plan = importPlan(employerCopy(many(3), madeOn), here)
    expect(plan).toMatchObject({ ok: true, value: { cases: { new: { length: 3 } } } })
  })

  test('no copy with a run, own questions or an answer in it, whatever is in it', () => {
    fc.assert(
      fc.property(copies(), (copy) => {
        const plan = importPlan(copy, here)
        const isOnlyEmployers = copy.cases.every(({ keeper }) => keeper === 'employer')
        expect(plan.ok).toBe(isOnlyEmployers && copy.runs.length === 0)
        if (plan.ok) expect(toTakeIn(plan.value, 'file').runs).toEqual([])
      }),
      { numRuns: runs(200) },
    )
    const own = aCase()
    if (own.keeper === 'employer') throw new Error('an employee’s case')
    const given = forBedrijfsarts(own, [aRun()], [], madeOn)
    expect(importPlan(given, here)).toEqual({ ok: false, refusal: 'not-ours' })
    expect(importPlan(aCopy(), here)).toEqual({ ok: false, refusal: 'not-ours' })
  })

  test('nothing under the id of a case that another keeper has here', () => {
    const taken = { ...here, cases: [aCase({ id: uuid(1, '1') })] }
    for (const keeper of ['employer', 'employee'] as const)
      expect(importPlan(employerCopy(many(1), madeOn), { ...taken, keeper }).ok).toBe(false)
  })
})

describe('what was erased here', () => {
  const erased = new Set([uuid(2, '1')])

  test('does not come back with a copy of before, unless a person says so', () => {
    const plan = importPlan(employerCopy(many(3), madeOn), { ...here, erased })
    if (!plan.ok) throw new Error(plan.refusal)
    const ids = (erasedToo: boolean) =>
      toTakeIn(plan.value, { cases: { otherwise: 'file' }, runs: { otherwise: 'file' }, erasedToo })
        .cases.map(({ id }) => id)
        .toSorted()
    expect(ids(false)).toEqual([uuid(1, '1'), uuid(3, '1')])
    expect(ids(true)).toEqual([uuid(1, '1'), uuid(2, '1'), uuid(3, '1')])
  })

  test.each<[AnswerKeeper, boolean]>([
    ['bedrijfsarts', true],
    ['employee', false],
  ])('of a %s: it stays away %s, with its runs', (keeper, away) => {
    const copy = aCopy({
      cases: [aCase({ id: uuid(2, '1'), keeper })],
      runs: [aRun({ caseId: uuid(2, '1'), keeper })],
    })
    expect(readCopy(bytesOf(copy)).ok).toBe(true)
    const plan = importPlan(copy, { ...here, keeper, erased })
    if (!plan.ok) throw new Error(plan.refusal)
    const taken = toTakeIn(plan.value, 'file')
    expect([taken.cases.length, taken.runs.length]).toEqual(away ? [0, 0] : [1, 1])
  })
})
