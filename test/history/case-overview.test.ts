import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '#history/case-record.ts'
import { dueCases, overviewOf } from '#history/case-overview.ts'
import type { RunRecord } from '#history/record.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { bothRhythms } from '../reminder/some-runs.ts'
import { processorTime } from '../support/processor-time.ts'
import { aCase, aDraft } from './a-draft.ts'

const today = '2026-11-24'
const wish = {
  show: 'current',
  today,
  looks: (of: CaseRecord, its: readonly RunRecord[]) =>
    remindersOf(of, its, { today, rhythms: bothRhythms }),
} as const

const kept = (seq: number, overrides: object = {}): CaseRecord => ({
  ...aCase({ id: `case-${seq}`, label: `Traject ${seq}` }),
  keeper: 'bedrijfsarts',
  rev: 1,
  seq,
  ...overrides,
})
const run = (caseId: string, finishedOn?: string): RunRecord => ({
  ...aDraft({ caseId, keeper: 'bedrijfsarts', ...(finishedOn ? { finishedOn } : {}) }),
  rev: 1,
  seq: 1,
})

const ids = (rows: ReturnType<typeof overviewOf>) => rows.map((row) => row.case.id)

describe('the overview of cases', () => {
  const cases = [
    kept(1),
    kept(2, { label: 'Café Zuid' }),
    kept(3, { archived: true }),
    kept(4, { closedOn: '2026-01-01' }),
    {
      ...kept(5),
      keeper: 'employer',
      runDays: [{ finishedOn: '2026-09-01', atTable: [] }],
    } as const,
  ] as const
  const runs = [run('case-1', '2026-11-20'), run('case-2'), run('case-4', '2025-01-01')]

  it('has what is due first on top, then what has no date, newest first', () => {
    const rows = overviewOf(cases, runs, wish)
    expect(rows.map(({ case: one, due }) => [one.id, due[0]?.dueOn])).toEqual([
      ['case-5', '2026-10-13'],
      ['case-1', '2027-01-01'],
      ['case-4', undefined],
      ['case-2', undefined],
    ])
    expect(rows.map((row) => row.finished)).toEqual([1, 1, 1, 0])
  })

  it('finds by words in whatever case and with whatever accents', () => {
    expect(ids(overviewOf(cases, runs, { ...wish, search: ' zuid  CAFE ' }))).toEqual(['case-2'])
    expect(ids(overviewOf(cases, runs, { ...wish, search: 'west' }))).toEqual([])
  })

  it('shows the archive, or what is due only', () => {
    expect(ids(overviewOf(cases, runs, { ...wish, show: 'archived' }))).toEqual(['case-3'])
    expect(ids(overviewOf(cases, runs, { ...wish, show: 'due' }))).toEqual(['case-5'])
  })

  it('shows those that go on, or are closed; and counts what is due', () => {
    const open = ids(overviewOf(cases, runs, { ...wish, show: 'open' }))
    expect(open).toEqual(['case-5', 'case-1', 'case-2'])
    expect(ids(overviewOf(cases, runs, { ...wish, show: 'closed' }))).toEqual(['case-4'])
    expect(dueCases(cases, runs, wish)).toBe(1)
  })

  it('takes 500 cases and 10,000 runs in a blink', () => {
    const many = Array.from({ length: 500 }, (_, at) => kept(at))
    const all = Array.from({ length: 10_000 }, (_, at) => run(`case-${at % 500}`, '2026-11-20'))
    let found = 0
    const took = processorTime(() => {
      found = overviewOf(many, all, { ...wish, search: '4' }).length
    })
    expect(found).toBeGreaterThan(100)
    expect(took).toBeLessThan(500)
  })
})
