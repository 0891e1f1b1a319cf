import type { CaseRecord } from '#history/case-record.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { PackRef } from '#pack/pack.ts'
import type { Keeper } from '#run/people.ts'
import { replay } from '#run/replay.ts'
import type { Kept } from '#share/complete-copy.ts'
import type { CopiedPack, CopiedRun } from '#share/copy.ts'
import type { OutcomeId } from '#tree/decision-tree.ts'
import type { PackOf } from '#app/state/use-kept-packs.ts'

/** `loaded`: today's pack, for a run whose own was not kept. */
interface Known {
  readonly history: History
  readonly loaded?: LoadedPack
  readonly packOf: PackOf
}

/** What this keeper's copy is made of: what they may have, with outcomes and the questions as they were. Rejects with a HistoryError. */
export async function keptFor(
  keeper: Keeper,
  from: { readonly cases: readonly CaseRecord[]; readonly runs: readonly RunRecord[] },
  known: Known,
): Promise<Kept> {
  const cases = from.cases.filter((one) => one.keeper === keeper || one.keeper === 'employer')
  const ids = new Set(cases.map(({ id }) => id))
  const runs = from.runs.filter(({ caseId }) => ids.has(caseId))
  const refs = new Map(runs.map(({ pack }) => [JSON.stringify(pack), pack]))
  const packs = await Promise.all([...refs.values()].map((ref) => copiedPack(ref, known)))
  return {
    cases,
    runs: runs.map((run) => claimed(run, outcomeOf(run, known.packOf))),
    packs: packs.filter((pack) => pack !== undefined),
  }
}

/** Where a finished run ends in its own tree. */
export function outcomeOf(run: RunRecord, packOf: PackOf): OutcomeId | undefined {
  const pack = run.finishedOn === undefined ? undefined : packOf(run.pack)
  const at = pack && replay(pack.tree, run.steps).at
  return at?.kind === 'outcome' ? at.id : undefined
}

function claimed(run: RunRecord, outcome: OutcomeId | undefined): CopiedRun {
  return outcome === undefined ? run : { ...run, outcome }
}

async function copiedPack(
  ref: PackRef,
  { history, loaded }: Pick<Known, 'history' | 'loaded'>,
): Promise<CopiedPack | undefined> {
  const isCurrent = JSON.stringify(ref) === JSON.stringify(loaded?.pack.ref)
  const files = (await history.packOf(ref)) ?? (isCurrent ? loaded?.files : undefined)
  return files && { ref, files }
}
