import type { PackFiles } from '#pack/pack.ts'
import { failureOf } from './failure-of.ts'
import type { History, RunDraft } from './history.ts'
import { packKeyOf } from './kept-pack.ts'
import { recordOf, recordsIn } from './record-of.ts'
import type { RunRecord } from './record.ts'

/** The port's passing side: everything is gone once the page is. */
export function historyInMemory(): History {
  const runs = new Map<string, RunRecord>()
  const packs = new Map<string, PackFiles>()
  const asked = new Map<string, PackFiles>()

  const save = (draft: RunDraft): RunRecord => {
    const lastSeq = Math.max(0, ...[...runs.values()].map(({ seq }) => seq))
    const record = recordOf(draft, runs.get(draft.id), lastSeq)
    const key = packKeyOf(record.pack)
    const files = asked.get(key)
    runs.set(record.id, record)
    if (files && !packs.has(key)) packs.set(key, files)
    return record
  }
  const erase = (id: string): void => {
    runs.delete(id)
    const needed = new Set([...runs.values()].map(({ pack }) => packKeyOf(pack)))
    for (const key of packs.keys()) {
      if (!needed.has(key)) packs.delete(key)
    }
  }

  return {
    kept: 'memory',
    list: () => settled(() => recordsIn([...runs.values()])),
    damaged: () => settled(() => 0),
    save: (draft) => settled(() => save(draft)),
    erase: (id) => settled(() => erase(id)),
    eraseAll: () =>
      settled(() => {
        runs.clear()
        packs.clear()
      }),
    keepPack: (ref, files) =>
      settled(() => {
        const key = packKeyOf(ref)
        const copy = structuredClone(files)
        if (!packs.has(key)) packs.set(key, copy)
        asked.set(key, copy)
      }),
    packOf: (ref) => settled(() => structuredClone(packs.get(packKeyOf(ref)))),
  }
}

/** Does it at once, and answers as a store does: later, and with a HistoryError where it fails. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work())
    } catch (error) {
      reject(failureOf(error))
    }
  })
}
