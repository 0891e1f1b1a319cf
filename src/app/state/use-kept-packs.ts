import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { Pack, PackRef } from '#pack/pack.ts'
import { parsePack } from '#pack/parse.ts'
import { useCallback } from 'react'
import { useLastRead, useRead } from './use-read.ts'
import type { Reading } from './use-read.ts'

/** The pack of an old run, in the version of that run; undefined if it is no longer stored here. */
export type PackOf = (ref: PackRef) => Pack | undefined

/** Reads the packs of these runs. */
export function useKeptPacks(
  history: History,
  runs: readonly RunRecord[],
  current: Pack,
): Reading<PackOf> {
  const load = useCallback(async () => {
    const refs = new Map(runs.map(({ pack }) => [keyOf(pack), pack]))
    refs.delete(keyOf(current.ref))
    const found = await Promise.all([...refs.values()].map((ref) => keptPack(history, ref)))
    const known = [current, ...found.filter((pack) => pack !== undefined)]
    const packs = new Map(known.map((pack) => [keyOf(pack.ref), pack]))
    return (ref: PackRef) => packs.get(keyOf(ref))
  }, [history, runs, current])
  // A pack never changes, so a page keeps using the loaded ones while more are loading.
  return useLastRead(useRead(load))
}

/** One of these packs; undefined if it is absent or invalid. Rejects if it could not be read. */
export async function keptPack(history: History, ref: PackRef): Promise<Pack | undefined> {
  const files = await history.packOf(ref)
  const parsed = files === undefined ? undefined : parsePack(files, ref.hash)
  return parsed?.ok === true ? parsed.pack : undefined
}

function keyOf({ id, version, hash }: PackRef): string {
  return `${id}@${version}#${hash}`
}
