import type { NewestCopy } from '#history/snapshots/newest-copy.ts'
import { unlock } from '#lock/unlock.ts'
import type { Derive } from '#lock/unlock.ts'
import type { Pack } from '#pack/pack.ts'
import type { Keeper } from '#run/people.ts'
import type { Kept } from '#share/complete-copy.ts'
import { keeperHere } from '#app/state/whose.ts'
import { keptFor } from '#app/share/share-kept.ts'
import { keptPack } from '#app/state/use-kept-packs.ts'

export interface SnapshotKept {
  readonly keeper: Keeper
  readonly kept: Kept
  /** What is not in it: another keeper's, or past reading. */
  readonly others: number
}

/** All of a snapshot that its keeper's copy may hold; a page needs no pack of today for it. */
export async function snapshotKept({ history }: NewestCopy): Promise<SnapshotKept> {
  const [cases, runs] = [await history.cases(), await history.list()]
  const keeper = keeperHere(undefined, cases)
  const packs = new Map<string, Pack | undefined>()
  for (const { pack } of runs) {
    const key = JSON.stringify(pack)
    if (!packs.has(key)) packs.set(key, await keptPack(history, pack))
  }
  const packOf = (ref: Pack['ref']) => packs.get(JSON.stringify(ref))
  const kept = await keptFor(keeper, { cases, runs }, { history, packOf })
  return { keeper, kept, others: cases.length - kept.cases.length + (await history.damaged()) }
}

/** The same of one that was kept behind a passphrase; its key is forgotten again. Rejects with a LockError. */
export async function snapshotKeptBehind(
  copy: NewestCopy,
  passphrase: string,
  derive: Derive,
): Promise<SnapshotKept> {
  const lock = await unlock(copy.keyRecord, passphrase, derive)
  copy.useLock(lock)
  try {
    return await snapshotKept(copy)
  } finally {
    lock.close()
  }
}
