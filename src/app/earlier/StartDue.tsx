import { clockDoubtOf } from '#reminder/clock-doubt.ts'
import type { ClockWish } from '#reminder/reminders-of.ts'
import type { Safety } from '#app/state/use-runs.ts'
import { CopyLine } from '#ui/screens/earlier/CopyLine.tsx'
import { DueNotices } from '#ui/screens/earlier/DueNotices.tsx'
import { ownDue } from '#app/cases/due-here.ts'
import type { KeptHere } from '#app/cases/due-here.ts'

interface Props extends ClockWish {
  readonly kept: KeptHere & { readonly safety?: Safety | undefined }
  readonly onBegin: () => void
}

/** On the start page, once there is something kept: what is due in one's own case, and whether it is time for a copy. */
export function StartDue({ kept, onBegin, ...clock }: Props) {
  return (
    <>
      <DueNotices
        due={ownDue(kept, clock)}
        clockDoubt={clockDoubtOf(kept.runs, clock.today, kept.cases) !== undefined}
        onBegin={onBegin}
      />
      {kept.safety && <CopyLine {...kept.safety} />}
    </>
  )
}
