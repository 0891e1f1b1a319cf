import type { Figures } from '#history/figures.ts'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { RestoredScreen } from '#ui/screens/recovery/RestoredScreen.tsx'
import { StorageScreen } from '#ui/screens/recovery/StorageScreen.tsx'
import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'
import type { Care } from '#history/care.ts'
import { useCallback } from 'react'
import { notThere, useRead } from '#app/state/use-read.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { useAsking } from './use-asking.ts'
import { useRestoring } from './use-restoring.ts'
import { useSalvage } from './use-salvage.ts'
import { goTo } from '#app/base/use-route.ts'

interface Safety {
  readonly figures: Figures | undefined
  readonly persisted: boolean | undefined
  readonly copies: readonly SnapshotInfo[]
}

/** How safe what is kept stands here, and what can be put back. */
export function StoragePage(props: PageProps) {
  const { care } = props.services.opened
  const read = useRead(useCallback(() => safetyOf(care), [care]))
  if (read.kind !== 'there') return <UnreadScreen {...notThere(read)} />
  return <Known {...props} first={read.value} />
}

function Known({ services, kept, first }: PageProps & { readonly first: Safety }) {
  const { care, history } = services.opened
  const asking = useAsking(care, first.persisted)
  const restoring = useRestoring(care, first.copies, kept.refresh)
  const salvaging = useSalvage(services.today)
  const { restored, said } = restoring
  if (restored !== undefined) {
    return (
      <RestoredScreen
        figures={restored.figures}
        said={said === 'undoFailed' || said === 'full' ? said : undefined}
        onGoOn={() => goTo({ page: 'earlier' })}
        onUndo={restoring.undo}
      />
    )
  }
  const { figures } = first
  return (
    <StorageScreen
      kept={care === undefined ? 'memory' : history.kept}
      figures={figures}
      {...asking}
      copies={restoring.copies}
      isBusy={restoring.isBusy}
      said={said}
      onRestore={restoring.restore}
      {...salvaging}
    />
  )
}

async function safetyOf(care: Care | undefined): Promise<Safety> {
  const [figures, storage, copies] = await Promise.all([
    care?.figures(),
    care?.storage(),
    care?.snapshots(),
  ])
  return { figures, persisted: storage?.persisted, copies: copies ?? [] }
}
