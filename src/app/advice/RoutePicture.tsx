import { Slow } from '#ui/parts/Slow.tsx'
import { Said } from '#ui/parts/Said.tsx'
import type { Texts } from '#pack/pack.ts'
import type { Walk } from '#run/replay.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadAgain } from '#app/base/needed.ts'
import { laterPage } from '#app/base/later-page.tsx'

const PathMapPart = laterPage(() => import('#ui/diagram/PathMap.tsx'), 'PathMap')

interface Props {
  readonly tree: DecisionTree
  readonly texts: Texts
  readonly walk: Walk
  /** The run that this one is compared with. */
  readonly before?: Walk | undefined
}

/** A finished route on the map; drawn, and its code fetched, once the fold around it is opened. */
export function RoutePicture(props: Props) {
  const { t } = useTranslation('advice')
  const place = useRef<HTMLDivElement>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const fold = place.current?.closest('details')
    const look = () => setSeen((seen) => seen || fold?.open !== false)
    look()
    fold?.addEventListener('toggle', look)
    return () => fold?.removeEventListener('toggle', look)
  }, [])
  return (
    <div className="no-print" ref={place}>
      {isSeen && (
        <Suspense
          fallback={
            <>
              <Said>{t('route.coming')}</Said>
              <Slow onRetry={loadAgain} />
            </>
          }
        >
          <PathMapPart {...props} isListed />
        </Suspense>
      )}
    </div>
  )
}
