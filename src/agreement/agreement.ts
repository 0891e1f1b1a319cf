import type { Role } from '#tree/decision-tree.ts'

/** How an agreement fared, looked at the next time. `open`: not looked at yet. */
export const statuses = ['open', 'kept', 'changed', 'done'] as const
export type Status = (typeof statuses)[number]

/** UTF-16 units in one field; more is refused in a file and cannot be typed. */
export const fieldLimit = 280

/**
 * Something that was agreed. It may go to the employer, so it says what, who and when. It does not
 * say where it came from: no id of a concern, a topic, a point or a question.
 */
export type Agreement = {
  /** UUIDv4. In no file that an employer reads. */
  readonly id: string
  readonly what: string
  /** Who does it; in the roles' order. */
  readonly who: readonly Role[]
  /** In words, or a local day `YYYY-MM-DD`; empty where nothing was said. */
  readonly when: string
  readonly status: Status
  /** Who decided it, where that is to be on paper. Any agreement may say so, whatever was advised. */
  readonly decidedBy?: readonly Role[]
}
