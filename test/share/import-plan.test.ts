import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Keeper } from '#run/people.ts'
import type { Copy } from '#share/copy.ts'
import { forBedrijfsarts } from '#share/for-bedrijfsarts.ts'
import { importPlan, planCounts, toTakeIn, type Here, type ImportPlan } from '#share/import-plan.ts'
import { bringsNoNewLink } from '#share/links.ts'
import { canonical, type Choice } from '#share/merge.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { runs } from '../tools/runs.ts'
import { aCase, aCopy, aPack, aRun, aSheet, copies, madeOn, uuid, walkedBy } from './a-copy.ts'

const nobody: Here = { cases: [], runs: [], keeper: 'employee', treeOf: () => referenceTree }

function planOf(copy: Copy, here: Partial<Here> = {}): ImportPlan {
  const plan = importPlan(copy, { ...nobody, ...here })
  if (!plan.ok) throw new Error(plan.refusal)
  return plan.value
}

/** A device after the store took it in: revs and places are the store's own. */
function after(here: Here, copy: Copy, choice: Choice): Here {
  const { cases, runs: written } = toTakeIn(planOf(copy, here), choice)
  return { ...here, cases: put(here.cases, cases), runs: put(here.runs, written) }
}

function put<T extends CaseRecord | RunRecord>(kept: readonly T[], written: readonly T[]): T[] {
  const ids = new Set(written.map(({ id }) => id))
  return [
    ...kept.filter(({ id }) => !ids.has(id)),
    ...written.map((one) => ({ ...one, rev: 99, seq: 7 })),
  ]
}

const contentOf = ({ cases, runs: all }: Here) =>
  [...cases, ...all].map(({ rev: _rev, seq: _seq, ...rest }) => canonical(rest)).toSorted()

test('I-10 the preview: three new, two here already, one that differs', () => {
  const copy = aCopy({
    cases: [aCase(), aCase({ id: uuid(2, '1') })],
    runs: [1, 2, 3, 4].map((n) => aRun({ id: uuid(n) })),
  })
  const here = {
    cases: [aCase()],
    runs: [aRun(), aRun({ id: uuid(2), atTable: ['manager'] })].map(withoutClaim),
  }
  expect(planCounts(planOf(copy, here))).toEqual({ new: 3, present: 2, differs: 1 })
})

const withoutClaim = ({ outcome: _outcome, ...run }: ReturnType<typeof aRun>): RunRecord => run
const ours = copies()
  .map((copy) => ({ ...copy, cases: copy.cases.filter(({ keeper }) => keeper !== 'bedrijfsarts') }))
  .map((copy) => ({
    ...copy,
    runs: copy.runs.filter((run) => copy.cases.some(({ id }) => id === run.caseId)),
  }))

test('I-10 a file twice is a file once, and the order of files does not matter', () => {
  fc.assert(
    fc.property(fc.array(ours, { minLength: 1, maxLength: 3 }), (files) => {
      const forth = files.reduce((here, file) => after(here, file, 'further'), nobody)
      const back = files.toReversed().reduce((here, file) => after(here, file, 'further'), nobody)
      const twice = [...files, ...files].reduce(
        (here, file) => after(here, file, 'further'),
        nobody,
      )
      expect(contentOf(back)).toEqual(contentOf(forth))
      expect(contentOf(twice)).toEqual(contentOf(forth))
    }),
    { numRuns: runs(300) },
  )
}, 600_000)

test.each<[Keeper, Keeper, boolean]>([
  ['employee', 'employee', true],
  ['employee', 'employer', true],
  ['employee', 'bedrijfsarts', false],
  ['bedrijfsarts', 'bedrijfsarts', true],
  ['bedrijfsarts', 'employer', true],
  ['bedrijfsarts', 'employee', false],
  ['employer', 'employer', true],
  ['employer', 'employee', false],
  ['employer', 'bedrijfsarts', false],
])('the %s takes in what is kept for the %s: %s', (keeper, kept, may) => {
  const one = kept === 'employer' ? { keeper: kept, runDays: [] } : { keeper: kept }
  const plan = importPlan(aCopy({ cases: [aCase(one)], runs: [] }), { ...nobody, keeper })
  expect(plan).toMatchObject(may ? { ok: true } : { ok: false, refusal: 'not-ours' })
})

test('I-11 what a file claims is checked, and never written', () => {
  const forged = aRun({ id: uuid(2), outcome: 'home' })
  const { steps: _steps, outcome: _outcome, ...rest } = aRun({ id: uuid(3) })
  const strange = { ...rest, ...walkedBy(() => 'no'), pack: { ...rest.pack, version: '9.0.0' } }
  const plan = planOf(aCopy({ runs: [aRun(), forged, strange] }), {
    treeOf: ({ version }) => (version === '1.0.0' ? referenceTree : undefined),
  })
  expect([...plan.outcomes]).toEqual([
    [uuid(1), 'follows'],
    [uuid(2), 'forged'],
    [uuid(3), 'unknown'],
  ])
  expect(toTakeIn(plan, 'file').runs.every((run) => !('outcome' in run))).toBe(true)
})

test('where a record differs the person chooses; what went further is what is offered', () => {
  const { finishedOn: _finishedOn, ...open } = withoutClaim(aRun())
  const here = { cases: [aCase()], runs: [{ ...open, steps: open.steps.slice(0, 3) }] }
  const plan = planOf(aCopy({ runs: [aRun()] }), here)
  expect(plan.runs.differs).toMatchObject([{ further: 'file', clear: true }])
  expect(toTakeIn(plan, 'here').runs).toEqual([])
  expect(toTakeIn(plan, 'further').runs).toEqual([withoutClaim(aRun())])
  const more = planOf(aCopy({ runs: [] }), { cases: [aCase({ sheets: [aSheet()] })] })
  expect(more.cases.differs).toMatchObject([{ further: 'here', clear: true }])
})

test('a pack comes along with a run that needs it, and not without', () => {
  const copy = aCopy({ packs: [aPack(), aPack('2.0.0')] })
  expect(toTakeIn(planOf(copy), 'further').packs).toEqual([aPack()])
  const here = { cases: copy.cases, runs: copy.runs.map(withoutClaim) }
  expect(toTakeIn(planOf(copy, here), 'further').packs).toEqual([])
})

test('what an employee sends again leaves the bedrijfsarts’s own label and agreements alone', () => {
  const one = aCase()
  if (one.keeper === 'employer') throw new Error('an employee’s case')
  const first = forBedrijfsarts(one, [aRun()], [], madeOn)
  const again = forBedrijfsarts(one, [aRun(), aRun({ id: uuid(2) })], [], madeOn)
  const device = after({ ...nobody, keeper: 'bedrijfsarts' }, first, 'further')
  const labelled = { ...device, cases: device.cases.map((kept) => ({ ...kept, label: 'Groen' })) }
  const plan = planOf(again, labelled)
  expect(planCounts(plan)).toEqual({ new: 1, present: 1, differs: 0 })
  expect(toTakeIn(plan, 'file').cases).toEqual([])
})

test('I-09 a pack from a file may bring no address that ours does not have', () => {
  const known = { structure: { url: 'https://example.org/a' }, texts: { nl: { name: 'x' } } }
  expect(bringsNoNewLink(known, known)).toBe(true)
  expect(bringsNoNewLink({ structure: {}, texts: { nl: ['Lees dit: zo'] } }, known)).toBe(true)
  for (const link of [
    'https://example.org/b',
    'javascript:alert(1)',
    '//x.org',
    'DATA:text/html,x',
    ' mailto:x@y',
  ])
    expect(bringsNoNewLink({ ...known, texts: { nl: { deep: [{ link }] } } }, known), link).toBe(
      false,
    )
})
