import fc from 'fast-check'
import type { ClockedCase, KeptRun } from '#reminder/reminders-of.ts'
import { roles, type Rhythm } from '#tree/decision-tree.ts'

/** Both rhythms of the source, as the reference pack has them. */
export const bothRhythms: readonly Rhythm[] = [
  { id: 'together', every: { days: 42 }, sources: ['S1'] },
  { id: 'with-counsellor', every: { months: 3 }, sources: ['S1'] },
]

export const someDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 3_650 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))

/** A case that goes on, of which all these runs are. */
export const itsCase: ClockedCase = { id: 'case' }

/** The `seq`th run begun in it. */
export function itsRun(seq: number, wish: Partial<KeptRun> = {}): KeptRun {
  return {
    id: `run-${seq}`,
    caseId: itsCase.id,
    seq,
    startedOn: wish.finishedOn ?? '2026-11-01',
    atTable: [],
    ...wish,
  }
}

/** Runs in whatever order, some unfinished, their days not always in the order of `seq`. */
export const someRuns: fc.Arbitrary<readonly KeptRun[]> = fc
  .array(
    fc.record({
      finishedOn: fc.option(someDay, { nil: undefined }),
      atTable: fc.subarray([...roles]),
    }),
    { maxLength: 8 },
  )
  .chain((runs) => {
    const placed = runs.map(({ finishedOn, atTable }, index) =>
      itsRun(index + 1, { atTable, ...(finishedOn === undefined ? {} : { finishedOn }) }),
    )
    return fc.shuffledSubarray(placed, { minLength: placed.length })
  })
