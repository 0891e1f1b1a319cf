import type { RunRecord } from '#history/record.ts'
import { clockDoubtOf } from '#reminder/clock-doubt.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import type { Rhythm } from '#tree/decision-tree.ts'
import { DueNotices } from '#ui/screens/earlier/DueNotices.tsx'

interface Props {
  readonly runs: readonly RunRecord[]
  /** Those that are one's own. */
  readonly ownRuns: readonly RunRecord[]
  readonly today: string
  readonly rhythms: readonly Rhythm[]
  readonly onBegin: () => void
}

/** On the start page, once there is something kept: what is due. */
export function StartDue({ runs, ownRuns, today, rhythms, onBegin }: Props) {
  return (
    <DueNotices
      due={remindersOf(ownRuns, today, rhythms)}
      clockDoubt={clockDoubtOf(runs, today) !== undefined}
      onBegin={onBegin}
    />
  )
}
