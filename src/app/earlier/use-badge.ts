import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Rhythm } from '#tree/decision-tree.ts'
import { useEffect } from 'react'
import { showBadge } from './badge-rim.ts'

/** As much as is kept here. */
interface Kept {
  /** Undefined until they have been read: the badge is left as it is. */
  readonly runs: readonly RunRecord[] | undefined
  readonly cases: readonly CaseRecord[]
}

/** Keeps the number on the app's icon at what is due. */
export function useBadge({ runs, cases }: Kept, today: string, rhythms: readonly Rhythm[]): void {
  useEffect(() => {
    let wanted = true
    const say = (due: number) => {
      if (wanted) showBadge(due)
    }
    if (runs !== undefined) {
      const due = import('#app/cases/due-here.ts').then(({ dueCount }) =>
        dueCount({ runs, cases }, { today, rhythms }),
      )
      due.then(say, () => undefined)
    }
    return () => {
      wanted = false
    }
  }, [runs, cases, today, rhythms])
}
