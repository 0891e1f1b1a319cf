import type { RecordStore } from '#history/database/stores.ts'
import { anyCount } from '#lock/any-count.ts'
import type { Lock } from '#lock/port.ts'

/**
 * The revision of what is saved over one of this `rev`, 0 for a new record. `rev` stays readable under a lock, and a
 * run is saved at each answer: counted from 1 it would tell how many questions there were.
 */
export function revAfter(rev: number, lock: Lock): number {
  return rev === 0 && lock.kind === 'passphrase' ? anyCount() : rev + 1
}

/** The revisions that this tab has changed by sealing anew: what was read before still saves. */
export interface Revs {
  readonly moved: (store: RecordStore, id: string, from: number, to: number) => void
  readonly now: (
    store: RecordStore,
    record: { readonly id: string; readonly rev: number },
  ) => number
}

export function revsMoved(): Revs {
  const all = new Map<string, number>()
  const key = (store: RecordStore, id: string, rev: number) => `${store} ${rev} ${id}`
  return {
    moved: (store, id, from, to) => {
      all.set(key(store, id, from), to)
    },
    now: (store, { id, rev }) => {
      let now = rev
      for (let next = all.get(key(store, id, now)); next !== undefined;) {
        now = next
        next = all.get(key(store, id, now))
      }
      return now
    },
  }
}
