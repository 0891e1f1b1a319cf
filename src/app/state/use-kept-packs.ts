import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { Pack, PackRef } from '#pack/pack.ts'
import { parsePack } from '#pack/parse.ts'
import { useEffect, useMemo, useState } from 'react'

/** The pack of an old run as it was then; undefined where it is no longer on this device. */
export type PackOf = (ref: PackRef) => Pack | undefined

/** Reads the packs of these runs; undefined until they have been read. */
export function useKeptPacks(
  history: History,
  runs: readonly RunRecord[],
  current: Pack,
): PackOf | undefined {
  const [packs, setPacks] = useState<ReadonlyMap<string, Pack> | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    const refs = new Map(runs.map(({ pack }) => [keyOf(pack), pack]))
    refs.delete(keyOf(current.ref))
    void Promise.all([...refs.values()].map((ref) => keptPack(history, ref))).then((found) => {
      const known = [current, ...found.filter((pack) => pack !== undefined)]
      if (wanted) setPacks(new Map(known.map((pack) => [keyOf(pack.ref), pack])))
    })
    return () => {
      wanted = false
    }
  }, [history, runs, current])
  // One and the same until they are read anew: what is made of it is made once.
  return useMemo(() => packs && ((ref: PackRef) => packs.get(keyOf(ref))), [packs])
}

/** One of them; undefined where it is not there, or cannot be read. */
export async function keptPack(history: History, ref: PackRef): Promise<Pack | undefined> {
  try {
    const files = await history.packOf(ref)
    const parsed = files === undefined ? undefined : parsePack(files, ref.hash)
    return parsed?.ok === true ? parsed.pack : undefined
  } catch {
    return undefined
  }
}

function keyOf({ id, version, hash }: PackRef): string {
  return `${id}@${version}#${hash}`
}
