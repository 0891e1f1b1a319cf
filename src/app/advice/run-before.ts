import type { RunRecord } from '#history/record.ts'

/** The last finished run of the same case before this one, seen from the same side. */
export function runBefore(run: RunRecord, runs: readonly RunRecord[]): RunRecord | undefined {
  return runs
    .filter(
      (one) =>
        one.finishedOn !== undefined &&
        one.id !== run.id &&
        one.seq < run.seq &&
        one.caseId === run.caseId &&
        one.keeper === run.keeper &&
        one.perspective === run.perspective,
    )
    .sort((a, b) => a.seq - b.seq)
    .at(-1)
}
