import type { PackRef } from '#pack/pack.ts'
import type { Perspective } from '#run/people.ts'
import type { Step } from '#run/step.ts'
import type { Role } from '#tree/decision-tree.ts'

/**
 * A run as kept on this device. Only an employee's own run is kept: there is no record for
 * another keeper, so an employer-side role cannot keep answers.
 * Days are local `YYYY-MM-DD`; no times are kept (reliability, section 2.7).
 */
export interface RunRecord {
  readonly format: 1
  /** UUIDv4, made before the first save. */
  readonly id: string
  /** Counts the saves of this record, from 1. */
  readonly rev: number
  /** Order in which runs were begun on this device, from 1; never the clock. */
  readonly seq: number
  readonly pack: PackRef
  readonly perspective: Perspective
  readonly keeper: 'employee'
  readonly atTable: readonly Role[]
  readonly steps: readonly Step[]
  readonly startedOn: string
  /** Absent while the run is unfinished. */
  readonly finishedOn?: string
}
