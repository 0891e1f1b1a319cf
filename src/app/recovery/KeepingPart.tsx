import { wantsBackup } from '#history/backup-nudge.ts'
import type { Care } from '#history/care.ts'
import type { Figures } from '#history/figures.ts'
import { BackupNudge } from '#ui/screens/recovery/BackupNudge.tsx'
import { KeptHere } from '#ui/screens/recovery/KeptHere.tsx'
import { Unread } from '#ui/parts/Unread.tsx'
import { useCallback } from 'react'
import { useLastRead, useRead } from '#app/state/use-read.ts'
import { useAsking } from './use-asking.ts'

interface Props {
  readonly care: Care
  /** Changes when there may be something new to say. */
  readonly after: unknown
}

interface Safety {
  readonly figures: Figures
  readonly persisted: boolean | undefined
}

/** Once a run was finished: what the browser says about keeping it, with the button that asks it to, and whether it is time for a back-up. */
export function KeepingPart({ care, after }: Props) {
  const safety = useLastRead(useRead(useCallback(() => safetyOf(care, after), [care, after])))
  if (safety.kind === 'failed') return <Unread onRetry={safety.again} />
  if (safety.kind === 'coming' || safety.value.figures.finished === 0) return null
  return <Known care={care} {...safety.value} />
}

async function safetyOf(care: Care, _after: unknown): Promise<Safety> {
  const [figures, { persisted }] = await Promise.all([care.figures(), care.storage()])
  return { figures, persisted }
}

function Known({ care, figures, persisted }: Safety & Pick<Props, 'care'>) {
  const asking = useAsking(care, persisted)
  return (
    <div className="no-print">
      {wantsBackup(figures, asking.persisted) && <BackupNudge figures={figures} />}
      <KeptHere {...asking} />
    </div>
  )
}
