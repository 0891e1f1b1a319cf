import { isObject } from '#history/records/guards.ts'
import { opened } from '#history/sealing/sealing.ts'
import type { RecordStore } from '#history/database/stores.ts'
import type { Keep } from './keep.ts'

/**
 * Saves a record through `work`. Where that takes something away that is kept, the snapshots lose the
 * record first: once the save resolves, what was taken away stands nowhere. Rejects before anything
 * is changed where a snapshot cannot be rid of it. Saves of one tab are done in the order they were asked.
 */
export function savedOver<T>(
  keep: Keep,
  store: RecordStore,
  draft: { readonly id: string; readonly rev: number },
  work: (takesAway: boolean) => Promise<T>,
): Promise<T> {
  const before = turns.get(keep) ?? Promise.resolve()
  const saved = before.then(() => savedInTurn(keep, store, draft, work))
  turns.set(
    keep,
    saved.catch(() => undefined),
  )
  return saved
}

/** Settles when the last requested save has succeeded or failed. */
const turns = new WeakMap<Keep, Promise<unknown>>()

async function savedInTurn<T>(
  keep: Keep,
  store: RecordStore,
  draft: { readonly id: string; readonly rev: number },
  work: (takesAway: boolean) => Promise<T>,
): Promise<T> {
  if (draft.rev === 0) return work(false)
  const stored = await keep.stores.read(async (tx) => {
    await keep.keys.check(tx)
    return tx.get(store, draft.id)
  })
  const before = await opened(keep.keys.lock(), store, stored)
  return isLess(before, draft)
    ? keep.outOfSnapshots(store, draft.id, () => work(true))
    : work(false)
}

/** Whether something that stood there no longer does. Text that was typed on, and a list that grew, took nothing away. */
function isLess(before: unknown, after: unknown): boolean {
  if (typeof before === 'string') return typeof after !== 'string' || !after.startsWith(before)
  if (Array.isArray(before)) {
    return !Array.isArray(after) || before.some((one, at) => isLess(one, after[at]))
  }
  if (!isObject(before)) return before !== undefined && before !== after
  const now = isObject(after) ? after : {}
  return Object.entries(before).some(
    ([name, value]) => !orderings.has(name) && isLess(value, now[name]),
  )
}

/** Said of each record anew, and of nobody. */
const orderings: ReadonlySet<string> = new Set(['rev', 'seq', 'format'])
