import { expect, it } from 'vitest'
import { runBefore } from '#app/advice/run-before.ts'
import { lastFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'
import { aDraft } from '../../history/a-draft.ts'

const run = (id: string, seq: number, wish: Partial<RunRecord> = {}): RunRecord => ({
  ...aDraft({ id }),
  seq,
  ...wish,
})
const first = run('first', 2, { finishedOn: '2026-12-24', finishedSeq: 1 })
const resumed = run('resumed', 1, { finishedOn: '2026-12-01', finishedSeq: 2 })
const open = run('open', 3)
const other = run('other', 4, { caseId: 'other', finishedOn: '2026-12-02', finishedSeq: 3 })
const runs = [other, open, first, resumed]

it('the run before is the one finished before, whichever began first and whatever the clock said', () => {
  const before = [first, resumed, open, other].map((one) => runBefore(one, runs)?.id)
  expect(before).toEqual([undefined, 'first', 'resumed', undefined])
})

it('is of the same case and seen from the same side', () => {
  const theirs = { ...first, perspective: 'manager' } as const
  expect(runBefore(resumed, [theirs, other])).toBeUndefined()
})

it('the last finished is the last by its number', () => {
  expect(lastFinished([resumed, open, first])?.id).toBe('resumed')
  expect(lastFinished([open])).toBeUndefined()
})
