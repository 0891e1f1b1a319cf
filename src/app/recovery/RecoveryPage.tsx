import { fullestFirst } from '#history/loss/recovery.ts'
import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'
import { DamagedScreen } from '#ui/screens/recovery/DamagedScreen.tsx'
import { LostScreen } from '#ui/screens/recovery/LostScreen.tsx'
import { RestoredScreen } from '#ui/screens/recovery/RestoredScreen.tsx'
import { ShutScreen } from '#ui/screens/recovery/ShutScreen.tsx'
import { Suspense, useEffect, useState } from 'react'
import type { Gate } from './gate.ts'
import type { Services } from '#app/state/services.ts'
import { laterPage } from '#app/base/later-page.tsx'
import { useRestoring } from './use-restoring.ts'
import { useSalvage } from './use-salvage.ts'

const SnapshotPart = laterPage(() => import('./SnapshotPart.tsx'), 'SnapshotPart')

interface Props {
  readonly services: Services
  readonly gate: Gate
  /** The lists are to be read again. */
  readonly onChanged: () => Promise<unknown>
  /** Goes on to the page that was asked for. */
  readonly onPassed: () => void
}

/** Instead of any page: what was kept here is gone, broken, or not for this page to touch. */
export function RecoveryPage({ services, gate, onChanged, onPassed }: Props) {
  const { opened, reload, today } = services
  // As found at the start; once settled, `care` no longer tells.
  const [found] = useState(() => opened.care?.recovery() ?? opened.recovery)
  const restoring = useRestoring(opened.care, found?.snapshots ?? none, onChanged, fullestFirst)
  const salvaging = useSalvage(today)
  const [giveUpFailed, setGiveUpFailed] = useState(false)
  const isFreed = useFreed(opened.freed)
  if (gate === 'lost') {
    const { restored, said, undo } = restoring
    if (restored !== undefined) {
      return (
        <RestoredScreen
          figures={restored.figures}
          said={said === 'undoFailed' || said === 'full' ? said : undefined}
          onGoOn={onPassed}
          onUndo={undo}
        />
      )
    }
    const goOn = async () => {
      await opened.care?.acceptLoss().catch(() => undefined)
      await onChanged()
      onPassed()
    }
    return (
      <LostScreen
        kind={found?.kind === 'shortened' ? 'shortened' : 'emptied'}
        lastKnown={found?.lastKnown}
        copies={restoring.copies}
        isBusy={restoring.isBusy}
        said={said}
        onRestore={restoring.restore}
        {...salvaging}
        onWithout={() => void goOn()}
      />
    )
  }
  if (gate === 'damaged') {
    const { giveUp, newestCopy } = opened
    const hasCopies = (found?.snapshots.length ?? 0) > 0
    return (
      <DamagedScreen
        lastKnown={found?.lastKnown}
        hasCopies={hasCopies}
        giveUpFailed={giveUpFailed}
        {...salvaging}
        onGiveUp={giveUp && (() => void giveUp().then(reload, () => setGiveUpFailed(true)))}
        onDismiss={onPassed}
      >
        {hasCopies && newestCopy && (
          <Suspense fallback={null}>
            <SnapshotPart services={services} storage="damaged" newestCopy={newestCopy} />
          </Suspense>
        )}
      </DamagedScreen>
    )
  }
  return (
    <ShutScreen
      kind={gate === 'blocked' && isFreed ? 'freed' : gate}
      {...salvaging}
      onReload={reload}
      onDismiss={onPassed}
    >
      {gate === 'timeout' && opened.newestCopy && (
        <Suspense fallback={null}>
          <SnapshotPart services={services} storage="silent" newestCopy={opened.newestCopy} />
        </Suspense>
      )}
    </ShutScreen>
  )
}

const none: readonly SnapshotInfo[] = []

function useFreed(freed: Promise<void> | undefined): boolean {
  const [isFreed, setFreed] = useState(false)
  useEffect(() => {
    let wanted = true
    void freed?.then(() => {
      if (wanted) setFreed(true)
    })
    return () => {
      wanted = false
    }
  }, [freed])
  return isFreed
}
