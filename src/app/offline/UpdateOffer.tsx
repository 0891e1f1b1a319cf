import { laterPage } from '#app/base/later-page.tsx'
import { useStore } from '#app/base/store.ts'
import { Suspense, useEffect, useRef, useState } from 'react'
import { offer } from './offer.ts'

const UpdateBar = laterPage(() => import('#ui/parts/UpdateBar.tsx'), 'UpdateBar')

interface Props {
  /** On the start page and the overviews; never in the middle of something. */
  readonly isAtRest: boolean
  /** Settles once all is saved. */
  readonly settled: () => Promise<unknown>
}

/** Offers a new version that is ready; nothing happens without a press. */
export function UpdateOffer({ isAtRest, settled }: Props) {
  const ready = useStore(offer)
  const [later, setLater] = useState<typeof ready>(undefined)
  const isStill = useRef(isAtRest)
  useEffect(() => {
    isStill.current = isAtRest
    // Covered, or behind its lock: a page that is loaded again would show itself.
    return () => {
      isStill.current = false
    }
  }, [isAtRest])
  if (ready === undefined || ready === later || !isAtRest) return null
  return (
    <Suspense fallback={null}>
      <UpdateBar
        isStarting={ready.isStarting}
        onRefresh={() => void settled().then(() => ready.accept(() => isStill.current))}
        onLater={() => setLater(ready)}
      />
    </Suspense>
  )
}
