import type { Difference } from '#advice/compare-views.ts'
import type { HeldView } from '#advice/held-view.ts'
import type { Guest } from '#ui/screens/apart/guest.ts'
import type { Store } from '#app/base/store.ts'

/**
 * Where people stand who walk the questions apart on one device. It is in memory only, and its
 * answers are in `HeldView`s, so that it can be written nowhere; what differs is the employee's.
 */
export type Apart =
  /** The employee chooses who takes part. */
  | { readonly at: 'begin'; readonly said?: 'wiped' }
  | { readonly at: 'handing'; readonly turn: Turn }
  | {
      readonly at: 'asking'
      readonly turn: Turn
      readonly view: HeldView
      /** From 0; behind the last question where all are answered. */
      readonly cursor: number
    }
  | {
      readonly at: 'returning'
      readonly held: readonly HeldView[]
      readonly guests: readonly Guest[]
      /** Nothing is held any more: someone stopped, or the page was away. */
      readonly said?: 'stopped' | 'broken'
    }
  /** The employee sees what differs; or hands it to a counsellor under the bedrijfsarts, and takes it back. */
  | { readonly at: 'compared' | 'offering' | 'shown' | 'taking-back'; readonly compared: Compared }

/** Whose turn it is, who comes after, and what those before answered. */
export interface Turn {
  readonly guests: readonly Guest[]
  /** Index in `guests`. */
  readonly now: number
  readonly held: readonly HeldView[]
}

export interface Compared {
  /** The employee's own run. */
  readonly of: string
  readonly guests: readonly Guest[]
  readonly differences: readonly Difference[]
}

export type ApartStore = Store<Apart>

/** Someone else has the device, or is about to: nothing of the employee's may be in reach. */
export function isHandedOver({ at }: Apart): boolean {
  return at !== 'begin' && at !== 'compared'
}
