import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { looksOf, remindersOf } from '#reminder/reminders-of.ts'
import type { Rhythm } from '#tree/decision-tree.ts'
import { useEffect } from 'react'
import { showBadge } from './calendar-rim.ts'
import { overviewCode } from './later.ts'

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
    if (runs !== undefined && cases.length < 2) {
      say(remindersOf(runs, today, rhythms).filter(({ state }) => state === 'due').length)
    } else if (runs !== undefined) {
      void overviewCode().then(
        ({ dueCases }) => say(dueCases(cases, runs, today, (given) => looksOf(given, rhythms))),
        () => undefined,
      )
    }
    return () => {
      wanted = false
    }
  }, [runs, cases, today, rhythms])
}
