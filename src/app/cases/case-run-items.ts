import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { replay } from '#run/replay.ts'
import type { CaseRunItem } from '#ui/screens/cases/CaseRuns.tsx'
import { textsIn } from '#app/base/texts-in.ts'
import type { PackOf } from '#app/state/use-kept-packs.ts'

/** The runs of a case, newest first, each in the words of its own pack; on an employer's side only their days. */
export function runItemsOf(
  of: CaseRecord,
  runs: readonly RunRecord[],
  packOf: PackOf,
  language: string,
): readonly CaseRunItem[] {
  if (of.keeper === 'employer') {
    return of.runDays
      .map(({ finishedOn, atTable }, at) => ({
        id: `${at}`,
        startedOn: finishedOn,
        finishedOn,
        withCounsellor: atTable.includes('counsellor'),
        canOpen: false,
      }))
      .reverse()
  }
  return runs.map(({ id, startedOn, finishedOn, atTable, pack: ref, steps }) => {
    const pack = packOf(ref)
    const walk = pack && replay(pack.tree, steps)
    const end = walk?.at.kind === 'outcome' ? walk.at.id : undefined
    const texts = pack && textsIn(pack, language)?.texts
    return {
      id,
      startedOn,
      finishedOn,
      withCounsellor: atTable.includes('counsellor'),
      outcomeTitle: end === undefined ? undefined : texts?.outcomes[end]?.title,
      canOpen: true,
    }
  })
}
