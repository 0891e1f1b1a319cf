import { hashOf } from '#pack/load.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { Pack, PackRef } from '#pack/pack.ts'
import { parsePack } from '#pack/parse.ts'
import type { CopiedPack } from '#share/copy.ts'
import { bringsNoNewLink } from '#share/links.ts'

/** Questions that came in a file and are what they say they are. */
export interface VerifiedPack {
  readonly copied: CopiedPack
  readonly pack: Pack
}

/** Those packs of a file that parse, are the version that they say, and lead to no address that ours do not. */
export async function verifiedPacks(
  packs: readonly CopiedPack[],
  ours: LoadedPack,
): Promise<readonly VerifiedPack[]> {
  const tried = await Promise.all(packs.map((copied) => verified(copied, ours)))
  return tried.filter((one) => one !== undefined)
}

async function verified(copied: CopiedPack, ours: LoadedPack): Promise<VerifiedPack | undefined> {
  const { ref, files } = copied
  if (ref.hash === '' || (await hashOf(files)) !== ref.hash) return undefined
  const parsed = parsePack(files, ref.hash)
  if (!parsed.ok || !isSameRef(parsed.pack.ref, ref)) return undefined
  return bringsNoNewLink(files, ours.files) ? { copied, pack: parsed.pack } : undefined
}

export function isSameRef(one: PackRef, other: PackRef): boolean {
  return one.id === other.id && one.version === other.version && one.hash === other.hash
}
