import type { OwnCaseRecord } from '#history/case-record.ts'
import type { Day } from '#reminder/calendar.ts'
import type { Copy, CopiedPack, CopiedRun } from './copy.ts'

/**
 * What an employee hands to the bedrijfsarts: the finished runs of one case, with answers and
 * outcome. Not the label, the agreements, or the employee's own questions. It is written as the
 * bedrijfsarts's own records, so that an employer's side does not take it in.
 */
export function forBedrijfsarts(
  one: OwnCaseRecord,
  runs: readonly CopiedRun[],
  packs: readonly CopiedPack[],
  madeOn: Day,
): Copy {
  const { format, id, rev, seq, perspective, startedOn } = one
  const finished = runs.filter(
    ({ caseId, finishedOn }) => caseId === id && finishedOn !== undefined,
  )
  const isNeeded = ({ ref }: CopiedPack) =>
    finished.some(
      ({ pack }) => pack.hash === ref.hash && pack.id === ref.id && pack.version === ref.version,
    )
  return {
    kind: 'for-bedrijfsarts',
    madeOn,
    cases: [
      {
        format,
        id,
        rev,
        seq,
        label: '',
        keeper: 'bedrijfsarts',
        perspective,
        startedOn,
        sheets: [],
      },
    ],
    runs: finished.map((run) => ({ ...run, keeper: 'bedrijfsarts' })),
    packs: packs.filter(isNeeded),
  }
}
