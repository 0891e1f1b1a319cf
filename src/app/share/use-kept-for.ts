import type { CaseRecord } from '#history/case-record.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { Keeper } from '#run/people.ts'
import type { Kept } from '#share/complete-copy.ts'
import { useCallback } from 'react'
import type { PackOf } from '#app/state/use-kept-packs.ts'
import { useLastRead, useRead } from '#app/state/use-read.ts'
import type { Reading } from '#app/state/use-read.ts'
import { keptFor } from './share-kept.ts'

interface From {
  readonly keeper: Keeper
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  readonly history: History
  readonly loaded: LoadedPack
  readonly packOf: PackOf | undefined
}

/** Gathers what goes into a copy; undefined until it can be. */
export function useKeptFor(from: From): Reading<Kept | undefined> {
  const { keeper, cases, runs, history, loaded, packOf } = from
  const gather = useCallback(
    async () => packOf && keptFor(keeper, { cases, runs }, { history, loaded, packOf }),
    [keeper, cases, runs, history, loaded, packOf],
  )
  return useLastRead(useRead(gather))
}
