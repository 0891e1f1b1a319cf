import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecord, EmployerCaseRecord } from '#history/case-record.ts'
import type { History, RunDraft } from '#history/history.ts'
import { parseCase } from '#history/parse-case.ts'
import { answers, roles } from '#tree/decision-tree.ts'
import { anySheet, openedHere } from './a-draft.ts'
import { freshStorage } from './fresh-storage.ts'

const sentinel = 'SENTINEL'
const said = fc.constantFrom(
  ...['answer', 'topic', 'concern', 'route'].map((what) => `${sentinel}-${what}`),
)

/** Everything an employer's side must never keep, under every name that it might bear. */
const forbidden = fc.dictionary(
  fc.constantFrom(
    ...['steps', 'answers', 'outcome', 'topics', 'concerns', 'route', 'pack', 'why', 'notes'],
    ...['ownQuestions', 'points', 'finishedOn', 'advice', '__proto__', 'constructor'],
  ),
  fc.oneof(said, fc.array(fc.record({ question: said, answer: fc.constantFrom(...answers) }))),
  { minKeys: 1 },
)
const day = fc.constantFrom('2026-11-24', '2027-01-05', '2026-02-28')
const runDay = fc.record({ finishedOn: day, atTable: fc.subarray([...roles]) })

/** What a fault elsewhere might hand to the store, for an employer. */
function records(perspective: 'manager' | 'counsellor') {
  const plain = fc.record({
    format: fc.constant(1 as const),
    keeper: fc.constant('employer' as const),
    perspective: fc.constant(perspective),
    label: fc.constantFrom('', 'Traject noord', 'T 12'),
    startedOn: day,
    sheets: fc.constant([]),
    runDays: fc.array(
      fc.tuple(runDay, forbidden).map(([one, more]) => ({ ...more, ...one })),
      {
        maxLength: 3,
      },
    ),
  })
  return fc.tuple(forbidden, plain).map(([more, one]) => ({ ...more, ...one }))
}

describe.each(['manager', 'counsellor'] as const)('an employer-side %s', (perspective) => {
  it('P 1,000 generated records: no answer, topic or route in any store', async () => {
    let storage = freshStorage()
    let { history } = await openedHere()
    let hits = 0
    let kept = 0
    await fc.assert(
      fc.asyncProperty(records(perspective), fc.boolean(), async (record, asRun) => {
        const id = `record-${kept}`
        kept += 1
        if (asRun) await refusedAsRun(history, record)
        await history.saveCase({ ...record, id, rev: 0 })
        if (kept % 500 > 0) return
        hits += (await everywhere(storage)).split(sentinel).length - 1
        storage = freshStorage()
        ;({ history } = await openedHere())
      }),
      { numRuns: 1_000 },
    )
    expect([kept, hits]).toEqual([1_000, 0])
  }, 300_000)
})

it('negative control: a store that keeps what it is given is found out', async () => {
  const storage = freshStorage()
  await openedHere()
  const [record] = fc.sample(records('manager'), 1)
  await storage.tamper((db) =>
    db.put('cases', { ...record, id: 'x', steps: [{ question: sentinel }] }),
  )
  expect(await everywhere(storage)).toContain(sentinel)
})

it('a case read back for an employer has its own fields and no others', () => {
  fc.assert(
    fc.property(records('manager'), (record) => {
      const read = parseCase({ ...record, id: 'x', rev: 1, seq: 1 }, anySheet)
      expect(JSON.stringify(read)).not.toContain(sentinel)
      expect(Object.keys(read ?? {})).toContain('runDays')
    }),
    { numRuns: 2_000 },
  )
})

it('the types have no place for an answer on an employer’s side', () => {
  const employer: EmployerCaseRecord = {
    format: 1,
    id: 'x',
    rev: 1,
    seq: 1,
    label: '',
    keeper: 'employer',
    perspective: 'manager',
    startedOn: '2026-11-24',
    sheets: [],
    runDays: [],
  }
  // @ts-expect-error an employer keeps no answers
  const steps: CaseRecord = { ...employer, steps: [] }
  // @ts-expect-error an employer keeps no outcome
  const outcome: CaseRecord = { ...employer, outcome: 'home' }
  // @ts-expect-error an employer keeps no own questions
  const questions: EmployerCaseRecord = { ...employer, ownQuestions: ['x'] }
  // @ts-expect-error there is no run record for an employer
  const keeper: RunDraft['keeper'] = 'employer'
  expect([steps, outcome, questions, keeper]).toHaveLength(4)
})

/** A run for an employer is no run: the store refuses it, whatever the types were told. */
async function refusedAsRun(history: History, record: object): Promise<void> {
  const run = {
    ...record,
    format: 2,
    id: 'run',
    caseId: 'record-0',
    rev: 0,
    steps: [],
    atTable: [],
  }
  const pack = { id: 'p', version: '1.0.0', hash: '' }
  const saving = history.save({ ...run, pack } as unknown as RunDraft)
  await expect(saving).rejects.toMatchObject({ failure: 'damaged' })
}

async function everywhere(storage: ReturnType<typeof freshStorage>): Promise<string> {
  return `${await storage.text()}${JSON.stringify(storage.channels.messages)}`
}
