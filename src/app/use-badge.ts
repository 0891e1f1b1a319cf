import type { RunRecord } from '#history/record.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import type { Rhythm } from '#tree/decision-tree.ts'
import { useEffect } from 'react'
import { showBadge } from './calendar-rim.ts'

/** Keeps the number on the app's icon at the looks that are due; leaves it while runs are not read yet. */
export function useBadge(
  runs: readonly RunRecord[] | undefined,
  today: string,
  rhythms: readonly Rhythm[],
): void {
  const due =
    runs && remindersOf(runs, today, rhythms).filter(({ state }) => state === 'due').length
  useEffect(() => {
    if (due !== undefined) showBadge(due)
  }, [due])
}
