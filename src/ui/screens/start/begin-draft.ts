import { keeperOf } from '#run/people.ts'
import type { People, Perspective } from '#run/people.ts'
import { roles } from '#tree/decision-tree.ts'
import type { Role } from '#tree/decision-tree.ts'

/** What has been filled in on the start page so far. */
export interface BeginDraft {
  readonly perspective?: Perspective
  /** Roles ticked as being at the table; one's own may be among them and changes nothing. */
  readonly others: readonly Role[]
  /** Counsellors only: working under the responsibility of the bedrijfsarts. */
  readonly under?: 'yes' | 'no'
  /** Employees only, and only where the browser can keep anything. */
  readonly keep?: 'device' | 'once' | 'shared'
}

/** Nothing chosen yet. */
export const emptyDraft: BeginDraft = { others: [] }

export type Missing = 'perspective' | 'under' | 'keep'

export type Begun =
  | { readonly ready: true; readonly people: People; readonly keep: boolean }
  | { readonly ready: false; readonly missing: readonly Missing[] }

/** Whether a run can begin, with whom and kept or not; else what is missing, in the page's order. */
export function begunBy(draft: BeginDraft, storage: 'device' | 'memory'): Begun {
  const { perspective, under, keep } = draft
  if (perspective === undefined) return { ready: false, missing: ['perspective'] }
  if (perspective === 'counsellor' && under === undefined) {
    return { ready: false, missing: ['under'] }
  }
  if (perspective === 'employee' && storage === 'device' && keep === undefined) {
    return { ready: false, missing: ['keep'] }
  }
  return {
    ready: true,
    people: {
      perspective,
      keeper: keeperOf(perspective, under === 'yes'),
      atTable: roles.filter((role) => role === perspective || draft.others.includes(role)),
    },
    keep: perspective === 'employee' && storage === 'device' && keep === 'device',
  }
}

/** Roughly how long so many questions take: half a minute each, up to the next five minutes. */
export function minutesFor(questions: number): number {
  return Math.max(5, Math.ceil(questions / 10) * 5)
}
