import { byFinishing, isFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'

/** The last run of the same case finished before this one, seen from the same side. */
export function runBefore(run: RunRecord, runs: readonly RunRecord[]): RunRecord | undefined {
  return runs
    .filter(isFinished)
    .filter(
      (one) =>
        one.id !== run.id &&
        (!isFinished(run) || byFinishing(one, run) < 0) &&
        one.caseId === run.caseId &&
        one.keeper === run.keeper &&
        one.perspective === run.perspective,
    )
    .sort(byFinishing)
    .at(-1)
}
