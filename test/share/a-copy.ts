import { fieldIds, type AgreementSheet } from '#agreement/sheet.ts'
import { tidied } from '#agreement/tidied.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { Copy, CopiedPack, CopiedRun, OwnCopy } from '#share/copy.ts'
import { copyText } from '#share/copy.ts'
import { answers, roles, type Answer, type DecisionTree } from '#tree/decision-tree.ts'
import fc from 'fast-check'
import { referenceTree } from '../support/reference-tree.ts'

export const madeOn = '2026-11-24'
export const encoded = (text: string) => new TextEncoder().encode(text)
export const bytesOf = (copy: Copy) => encoded(copyText(copy))

/** A UUID for each number. */
export function uuid(number: number, kind = '4'): string {
  const hex = number.toString(16).padStart(12, '0')
  return `00000000-0000-${kind}000-8000-${hex}`
}

const aRef = (version = '1.0.0'): RunRecord['pack'] => ({
  id: 'referentieboom',
  version,
  hash: version.replaceAll('.', '').padStart(64, 'a').toLowerCase(),
})

/** A sheet as it is kept, with something in each kind of field. */
export function aSheet(overrides: Partial<AgreementSheet> = {}): AgreementSheet {
  return {
    format: 1,
    id: uuid(1, '2'),
    madeOn,
    fields: { 'days-home': 'maandag en woensdag, 4 uur', buddy: 'een vaste collega' },
    means: [{ id: uuid(1, '3'), what: 'een tweede scherm', who: ['manager'], when: '2026-12-01' }],
    mayMove: 'consult',
    days: { 'evaluated-on': '2027-01-05' },
    own: [
      {
        id: uuid(2, '3'),
        what: 'bellen op vrijdag',
        who: ['employee', 'manager'],
        when: 'elke week',
        status: 'kept',
        decidedBy: ['manager'],
      },
    ],
    fared: { buddy: 'changed' },
    ...overrides,
  }
}

export function aCase(overrides: Partial<CaseRecord> = {}): CaseRecord {
  return {
    format: 1,
    id: uuid(1, '1'),
    rev: 1,
    seq: 1,
    label: 'Blauw',
    keeper: 'employee',
    perspective: 'employee',
    startedOn: '2026-10-01',
    sheets: [],
    ...overrides,
  } as CaseRecord
}

export function aRun(overrides: Partial<CopiedRun> = {}): CopiedRun {
  return {
    format: 2,
    id: uuid(1),
    caseId: uuid(1, '1'),
    rev: 3,
    seq: 1,
    pack: aRef(),
    perspective: 'employee',
    keeper: 'employee',
    atTable: ['employee', 'counsellor'],
    ...walkedBy(() => 'yes'),
    startedOn: '2026-10-02',
    finishedOn: '2026-10-02',
    ...overrides,
  }
}

/** Steps to an outcome of the reference tree, each answered by `choose`. */
export function walkedBy(
  choose: (at: number) => Answer,
  tree: DecisionTree = referenceTree,
): { steps: Step[]; outcome: string } {
  const steps: Step[] = []
  for (;;) {
    const { at } = replay(tree, steps)
    if (at.kind === 'outcome') return { steps, outcome: at.id }
    steps.push({ question: at.id, answer: choose(steps.length) })
  }
}

export const aPack = (version = '1.0.0'): CopiedPack => ({
  ref: aRef(version),
  files: { structure: { version }, texts: { nl: { name: 'Naam' }, en: { name: 'Name' } } },
})

export function aCopy(overrides: Partial<OwnCopy> = {}): OwnCopy {
  return {
    kind: 'complete-copy',
    madeOn,
    cases: [aCase()],
    runs: [aRun(), aRun({ id: uuid(2), seq: 2, ...walkedBy((at) => (at < 3 ? 'yes' : 'unsure')) })],
    packs: [aPack()],
    ...overrides,
  }
}

/** Sheets as they are kept, with these words in them. */
function sheets(text: fc.Arbitrary<string>): fc.Arbitrary<AgreementSheet> {
  const who = fc.subarray([...roles], { minLength: 1 })
  const item = { id: fc.nat({ max: 999 }).map((n) => uuid(n, '3')), what: text, who, when: text }
  return fc
    .record({
      fields: fc.dictionary(fc.constantFrom(...fieldIds), text),
      means: fc.array(fc.record(item), { maxLength: 2 }),
      own: fc.array(
        fc.record({ ...item, status: fc.constantFrom('open' as const, 'done' as const) }),
        { maxLength: 2 },
      ),
      start: fc.constantFrom('home' as const, 'workplace' as const, 'look-again' as const),
    })
    .map((parts) => tidied(aSheet(parts)))
}

/** Copies such as a device makes: cases of each keeper, runs finished and not. */
export function copies(words: fc.Arbitrary<string> = fc.string({ maxLength: 40 })) {
  const text = words.filter((word) => word.length > 0 && word.length <= 280)
  const day = fc.constantFrom('2020-01-01', '2024-02-29', '2026-11-24', '2100-12-31')
  const present = fc.subarray([...roles], { minLength: 1 })
  const one = fc.record({
    keeper: fc.constantFrom('employee' as const, 'bedrijfsarts' as const, 'employer' as const),
    startedOn: day,
    closed: fc.boolean(),
    sheets: fc.array(sheets(text), { maxLength: 2 }),
    questions: fc.array(text, { maxLength: 2 }),
    runs: fc.array(
      fc.record({
        seed: fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 17 }),
        finished: fc.boolean(),
        day,
        present,
      }),
      { maxLength: 3 },
    ),
  })
  return fc.array(one, { maxLength: 3 }).map((all): OwnCopy => {
    const runs: CopiedRun[] = []
    const cases = all.map(({ keeper, startedOn, closed, sheets, questions, ...rest }, at) => {
      const caseId = uuid(at + 1, '1')
      const fields = { id: caseId, seq: at + 1, label: `Traject ${at}`, startedOn, sheets }
      const closedOn = closed ? { closedOn: '2026-11-24' } : {}
      if (keeper === 'employer') {
        const runDays = rest.runs.map((run) => ({ finishedOn: run.day, atTable: run.present }))
        return aCase({ ...fields, ...closedOn, keeper, perspective: 'manager', runDays })
      }
      for (const { seed, finished, day: on, present: atTable } of rest.runs) {
        const { steps, outcome } = walkedBy((step) => seed[step % seed.length] ?? 'yes')
        const number = runs.length + 1
        const end = finished ? { steps, outcome, finishedOn: on } : { steps: steps.slice(0, 2) }
        const { steps: _s, outcome: _o, finishedOn: _f, ...base } = aRun()
        runs.push({
          ...base,
          id: uuid(number),
          seq: number,
          caseId,
          keeper,
          atTable,
          startedOn: on,
          ...end,
        })
      }
      const own = questions.length > 0 ? { ownQuestions: questions } : {}
      return aCase({ ...fields, ...closedOn, keeper, ...own })
    })
    return { kind: 'complete-copy', madeOn, cases, runs, packs: [aPack()] }
  })
}
