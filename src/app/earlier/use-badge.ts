import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Rhythm } from '#tree/decision-tree.ts'
import { useEffect } from 'react'
import { showBadge } from './badge-rim.ts'
import { overviewCode, remindersCode } from '#app/later.ts'

/** As much as is kept here. */
interface Kept {
  /** Undefined until they have been read: the badge is left as it is. */
  readonly runs: readonly RunRecord[] | undefined
  readonly cases: readonly CaseRecord[]
}

/** Keeps the number on the app's icon at the looks that are due; at the cases where there is more than one. */
export function useBadge({ runs, cases }: Kept, today: string, rhythms: readonly Rhythm[]): void {
  useEffect(() => {
    let wanted = true
    const say = (due: number) => {
      if (wanted) showBadge(due)
    }
    if (runs !== undefined) {
      void dueIn({ runs, cases }, today, rhythms).then(say, () => undefined)
    }
    return () => {
      wanted = false
    }
  }, [runs, cases, today, rhythms])
}

/** How much is due: looks in one case, or else cases. */
async function dueIn(
  { runs = [], cases }: Kept,
  today: string,
  rhythms: readonly Rhythm[],
): Promise<number> {
  const { looksOf, remindersOf } = await remindersCode()
  if (cases.length < 2) {
    return remindersOf(runs, today, rhythms).filter(({ state }) => state === 'due').length
  }
  const { dueCases } = await overviewCode()
  return dueCases(cases, runs, today, (given) => looksOf(given, rhythms))
}
