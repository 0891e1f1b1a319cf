import type { Rhythm } from '#tree/decision-tree.ts'

/** A day to look again, and the rhythm that sets it. */
export interface Look {
  readonly rhythm: Rhythm['id']
  /** `YYYY-MM-DD`. */
  readonly dueOn: string
}
