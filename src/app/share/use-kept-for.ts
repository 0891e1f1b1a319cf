import type { CaseRecord } from '#history/case-record.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { Keeper } from '#run/people.ts'
import type { Kept } from '#share/complete-copy.ts'
import { useEffect, useState } from 'react'
import { keptFor } from './share-kept.ts'
import type { PackOf } from '#app/state/use-kept-packs.ts'

interface From {
  readonly keeper: Keeper
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  readonly history: History
  readonly loaded: LoadedPack
  readonly packOf: PackOf | undefined
}

/** What goes into a copy; undefined until it has been gathered. */
export function useKeptFor(from: From): Kept | undefined {
  const { keeper, cases, runs, history, loaded, packOf } = from
  const [kept, setKept] = useState<Kept | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    if (packOf === undefined) return undefined
    void keptFor(keeper, { cases, runs }, { history, loaded, packOf }).then((found) => {
      if (wanted) setKept(found)
    })
    return () => {
      wanted = false
    }
  }, [keeper, cases, runs, history, loaded, packOf])
  return kept
}
