import type { Care } from '#history/care.ts'
import type { History } from '#history/history.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { Pack, PackRef } from '#pack/pack.ts'
import type { Keeper } from '#run/people.ts'
import type { Copy } from '#share/copy.ts'
import { equal } from '#share/equal.ts'
import { importPlan } from '#share/import-plan.ts'
import type { ImportPlan } from '#share/import-plan.ts'
import { refused } from '#share/refusal.ts'
import type { Read } from '#share/refusal.ts'
import { keptPack } from '#app/state/use-kept-packs.ts'
import { isSameRef, verifiedPacks } from './verified-packs.ts'

/** What taking a copy in would do to what is here now, and the questions that it is shown with. */
export interface Planned {
  readonly plan: ImportPlan
  readonly packOf: (ref: PackRef) => Pack | undefined
  /** Whether questions in the file are left out, because they are not what they say. */
  readonly packsRefused: boolean
}

interface Here {
  readonly history: History
  readonly loaded: LoadedPack
  readonly keeper: Keeper
  readonly care: Care | undefined
}

/** Reads what is here and lays the copy beside it; nothing is written. Rejects with a HistoryError. */
export async function plannedFrom(copy: Copy, here: Here): Promise<Read<Planned>> {
  const { history, loaded, keeper, care } = here
  const [cases, runs, verified, erased] = await Promise.all([
    history.cases(),
    history.list(),
    verifiedPacks(copy.packs, loaded),
    care?.erasedCases() ?? nothing,
  ])
  const kept = await Promise.all(
    copy.runs.map(({ pack }) => pack).map((ref) => keptPack(history, ref)),
  )
  // On a device that keeps nothing yet, a copy of the bedrijfsarts can only be their own.
  const isTheirs = copy.cases.some((one) => one.keeper === 'bedrijfsarts')
  const isEmpty = cases.length + runs.length === 0
  const taker = isEmpty && isTheirs && keeper === 'employee' ? 'bedrijfsarts' : keeper
  const known = [
    loaded.pack,
    ...verified.map(({ pack }) => pack),
    ...kept.filter((pack) => pack !== undefined),
  ]
  const packOf = (ref: PackRef) => known.find((pack) => isSameRef(pack.ref, ref))
  const read = importPlan(
    copy.kind === 'employer-cases'
      ? copy
      : { ...copy, packs: verified.map(({ copied }) => copied) },
    { cases, runs, keeper: taker, erased, treeOf: (ref) => packOf(ref)?.tree },
  )
  if (!read.ok) return refused(read.refusal)
  const packsRefused = verified.length < copy.packs.length
  return { ok: true, value: { plan: read.value, packOf, packsRefused } }
}

const nothing: ReadonlySet<string> = new Set()

/** Whether two plans would do the same. */
export function isSamePlan(one: ImportPlan, other: ImportPlan): boolean {
  return equal([one.cases, one.runs, one.erased], [other.cases, other.runs, other.erased])
}
