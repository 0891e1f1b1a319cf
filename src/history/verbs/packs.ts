import type { History } from '#history/history.ts'
import type { Keep } from './keep.ts'
import { filesIn, packKeyIn, packKeyOf, type KeptPack } from '#history/records/kept-pack.ts'
import type { Writing } from '#history/database/stores.ts'

/** What `keepPack` was asked for is noted in `asked`. */
export function packVerbs(
  { stores }: Keep,
  asked: Map<string, KeptPack>,
): Pick<History, 'keepPack' | 'packOf'> {
  return {
    keepPack: async (ref, files) => {
      const kept: KeptPack = { key: packKeyOf(ref), files: structuredClone(files) }
      await stores.change((tx) => restorePack(tx, kept))
      asked.set(kept.key, kept)
    },
    packOf: async (ref) => filesIn(await stores.read((tx) => tx.get('packs', packKeyOf(ref)))),
  }
}

/** Stores a pack if it is missing or damaged; a sound one is never replaced. */
export async function restorePack(tx: Writing, pack: KeptPack | undefined): Promise<void> {
  if (pack === undefined) return
  if (filesIn(await tx.get('packs', pack.key)) === undefined) await tx.put('packs', pack)
}

export async function erasePacksWithoutRun(tx: Writing): Promise<void> {
  const needed = new Set((await tx.all('runs')).map(packKeyIn))
  for (const key of await tx.keys('packs')) {
    if (!needed.has(key)) await tx.delete('packs', key)
  }
}
