import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { laterPage } from '#app/base/later-page.tsx'
import { loadAgain } from '#app/base/needed.ts'
import { areOpened } from '#app/state/services.ts'
import type { ServicesToCome } from '#app/state/services.ts'
import type { Guard } from './use-guard.ts'

const RecoveryPage = laterPage(() => import('./RecoveryPage.tsx'), 'RecoveryPage')
const StorageBar = laterPage(() => import('#ui/screens/recovery/StorageBar.tsx'), 'StorageBar')
const ElsewhereScreen = laterPage(
  () => import('#ui/screens/recovery/ElsewhereScreen.tsx'),
  'ElsewhereScreen',
)

interface Props {
  readonly services: ServicesToCome
  readonly guard: Guard
  /** Reads the lists again. */
  readonly refresh: () => Promise<unknown>
  readonly children: ReactNode
}

/** The page; or what has to be settled before it, and above it why nothing can be kept. */
export function Guarded(props: Props) {
  const { bar } = props.guard
  return (
    <>
      {bar && (
        <Suspense fallback={null}>
          <StorageBar kind={bar} onReload={props.services.reload} />
        </Suspense>
      )}
      <Inner {...props} />
    </>
  )
}

function Inner({ services, guard, refresh, children }: Props) {
  const { gate, claim } = guard
  if (gate !== undefined && areOpened(services)) {
    const { passGate } = guard
    return <RecoveryPage services={services} gate={gate} onChanged={refresh} onPassed={passGate} />
  }
  switch (claim) {
    case 'ours':
      return children
    case 'asking':
      return <LoadingScreen onRetry={loadAgain} />
    case 'elsewhere':
    case 'taken':
      return <ElsewhereScreen kind={claim} onTakeOver={guard.takeOver} />
  }
}
