import fc from 'fast-check'
import { parseSheet } from '#agreement/parse-sheet.ts'
import { describe, expect, it, vi } from 'vitest'
import type { CaseRecord, EmployerCaseRecord } from '#history/case-record.ts'
import type { History, RunDraft } from '#history/history.ts'
import { openHistory } from '#history/open-history.ts'
import { parseCase } from '#history/records/parse-case.ts'
import { answers, roles } from '#tree/decision-tree.ts'
import { atMost } from '../tools/runs.ts'
import { aSheet, openedHere } from './a-draft.ts'
import { freshStorage } from './fresh-storage.ts'

const sentinel = 'SENTINEL'
const batch = 250
/** Of each role: half a minute's work each before a release. */
const wanted = atMost(50_000)
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

/** A sound sheet, and beside what it may hold what it may not. */
const sheet = fc.tuple(forbidden, forbidden, forbidden).map(([one, two, three]) => ({
  ...one,
  ...aSheet('Administratie'),
  fields: { ...two, tasks: 'Administratie' },
  own: [{ ...three, ...anAgreement }],
}))
const anAgreement = {
  id: '5b0c6f0e-6f4c-4d7e-9a53-1a7f3c1f0a11',
  what: 'Bellen',
  who: ['employee'],
  when: 'vrijdag',
  status: 'open',
} as const

/** What a fault elsewhere might hand to the store, for an employer. */
function records(perspective: 'manager' | 'counsellor') {
  const plain = fc.record({
    format: fc.constant(1 as const),
    keeper: fc.constant('employer' as const),
    perspective: fc.constant(perspective),
    label: fc.constantFrom('', 'Traject noord', 'T 12'),
    startedOn: day,
    sheets: fc.array(sheet, { maxLength: 2 }),
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
  it(`P ${wanted} generated records: no answer, topic or route in any store`, async () => {
    const total = { kept: 0, hits: 0 }
    const batches = fc.array(records(perspective), { minLength: batch, maxLength: batch })
    await fc.assert(
      fc.asyncProperty(batches, async (drafts) => {
        const storage = freshStorage()
        const { history } = await openHistory({ today: () => '2026-11-24', parseSheet })
        const made = drafts.map((one, at) => ({ ...one, id: `case-${at}`, rev: 0, seq: at + 1 }))
        // The first ten one by one, as a person would; the rest at once, as from a file.
        for (const one of made.slice(0, 10)) {
          await refusedAsRun(history, one)
          await history.saveCase(one)
        }
        await history.takeIn({ cases: made.slice(10), runs: [], packs: [] })
        const cases = await history.cases()
        await vi.waitFor(() => expect(storage.files.all()).not.toEqual([]), { interval: 1 })
        expect(cases.some(({ sheets }) => sheets.length > 0)).toBe(true)
        total.kept += cases.length
        total.hits += (await everywhere(storage)).split(sentinel).length - 1
      }),
      { numRuns: wanted / batch, endOnFailure: true },
    )
    expect(total).toEqual({ kept: wanted, hits: 0 })
  }, 600_000)
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
      const read = parseCase({ ...record, id: 'x', rev: 1, seq: 1 }, parseSheet)
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
