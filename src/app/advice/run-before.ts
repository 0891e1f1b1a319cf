import { byFinishing, isFinished, lastFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'

/** The last run of the same case finished before this one, seen from the same side. */
export function runBefore(run: RunRecord, runs: readonly RunRecord[]): RunRecord | undefined {
  return lastFinished(
    runs.filter(
      (one) =>
        one.id !== run.id &&
        isFinishedBefore(one, run) &&
        one.caseId === run.caseId &&
        one.keeper === run.keeper &&
        one.perspective === run.perspective,
    ),
  )
}

/** All others are finished before one that is not finished yet. */
function isFinishedBefore(one: RunRecord, run: RunRecord): boolean {
  return isFinished(one) && (!isFinished(run) || byFinishing(one, run) < 0)
}
