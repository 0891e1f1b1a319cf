import type { PackRef } from '#pack/pack.ts'
import type { Keeper, Perspective } from '#run/people.ts'
import type { Step } from '#run/step.ts'
import type { Role } from '#tree/decision-tree.ts'

/** Who may keep answers. There is no run record for an employer, so an employer's side cannot keep any. */
export type AnswerKeeper = Exclude<Keeper, 'employer'>

/**
 * A run as kept on this device. Days are local `YYYY-MM-DD`; no times are kept (reliability,
 * section 2.7).
 */
export interface RunRecord {
  readonly format: 2
  /** UUIDv4, made before the first save. */
  readonly id: string
  /** The case that this run belongs to. */
  readonly caseId: string
  /** Counts the saves of this record, from 1. */
  readonly rev: number
  /** Order in which runs were begun on this device, from 1; never the clock. */
  readonly seq: number
  /**
   * Order in which runs were finished, from 1; never the clock. Absent while the run is unfinished,
   * and in runs finished before this number was kept. Equal numbers come from different devices.
   */
  readonly finishedSeq?: number
  readonly pack: PackRef
  readonly perspective: Perspective
  readonly keeper: AnswerKeeper
  readonly atTable: readonly Role[]
  readonly steps: readonly Step[]
  readonly startedOn: string
  /** Absent while the run is unfinished. */
  readonly finishedOn?: string
}

/** As much of a finished run as tells when it was finished among others. */
export type FinishedOrder = Pick<RunRecord, 'seq' | 'finishedSeq'> & { readonly finishedOn: string }

/** For sorting, first finished first. Runs without a number come before all others, by day and then by `seq`. */
export function byFinishing(a: FinishedOrder, b: FinishedOrder): number {
  const byNumber = (a.finishedSeq ?? 0) - (b.finishedSeq ?? 0)
  if (byNumber !== 0 || a.finishedOn === b.finishedOn) return byNumber || a.seq - b.seq
  return a.finishedOn < b.finishedOn ? -1 : 1
}

export function isFinished<T extends Pick<RunRecord, 'finishedOn'>>(
  run: T,
): run is T & { readonly finishedOn: string } {
  return run.finishedOn !== undefined
}

/** The last of these runs to be finished; undefined while none is. */
export function lastFinished<T extends Pick<RunRecord, 'seq' | 'finishedSeq' | 'finishedOn'>>(
  runs: readonly T[],
): (T & { readonly finishedOn: string }) | undefined {
  return runs.filter(isFinished).sort(byFinishing).at(-1)
}
