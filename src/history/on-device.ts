import { countLimit } from './guards.ts'
import type { History } from './history.ts'
import type { Connection, Transaction } from './indexed-db.ts'
import { filesIn, packKeyIn, packKeyOf, type KeptPack } from './kept-pack.ts'
import { recordOf, recordsIn } from './record-of.ts'

type Change = Transaction<'readwrite'>

/** The port's lasting side. */
export function historyOnDevice(connection: Connection): History {
  // Packs this page asked to keep: erasing another run may take one away before our first save.
  const asked = new Map<string, KeptPack>()
  const stored = (): Promise<readonly unknown[]> =>
    connection.read((tx) => tx.objectStore('runs').getAll())

  return {
    kept: 'device',
    list: async () => recordsIn(await stored()),
    damaged: async () => {
      const all = await stored()
      return all.length - recordsIn(all).length
    },
    save: (draft) =>
      connection.change(async (tx) => {
        const runs = tx.objectStore('runs')
        const record = recordOf(draft, await runs.get(draft.id), await lastSeqOf(tx))
        await runs.put(record)
        await restorePack(tx, asked.get(packKeyOf(draft.pack)))
        return record
      }),
    erase: (id) =>
      connection.change(async (tx) => {
        await tx.objectStore('runs').delete(id)
        await erasePacksWithoutRun(tx)
      }),
    eraseAll: () =>
      connection.change(async (tx) => {
        for (const name of tx.objectStoreNames) await tx.objectStore(name).clear()
      }),
    keepPack: async (ref, files) => {
      const kept: KeptPack = { key: packKeyOf(ref), files }
      await connection.change((tx) => restorePack(tx, kept))
      asked.set(kept.key, kept)
    },
    packOf: async (ref) => {
      const key = packKeyOf(ref)
      return filesIn(await connection.read((tx) => tx.objectStore('packs').get(key)))
    },
  }
}

async function lastSeqOf(tx: Change): Promise<number> {
  const sane = IDBKeyRange.bound(1, countLimit, false, true)
  const last = await tx.objectStore('runs').index('by-seq').openKeyCursor(sane, 'prev')
  return last ? Math.floor(last.key) : 0
}

/** Keeps a pack where it is missing or damaged; a sound one is never replaced. */
async function restorePack(tx: Change, pack: KeptPack | undefined): Promise<void> {
  if (!pack) return
  const packs = tx.objectStore('packs')
  if (filesIn(await packs.get(pack.key)) === undefined) await packs.put(pack)
}

async function erasePacksWithoutRun(tx: Change): Promise<void> {
  const runs: readonly unknown[] = await tx.objectStore('runs').getAll()
  const needed = new Set(runs.map(packKeyIn))
  const packs = tx.objectStore('packs')
  for (const key of await packs.getAllKeys()) {
    if (!needed.has(key)) await packs.delete(key)
  }
}
