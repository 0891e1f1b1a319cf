import type { Texts } from '#pack/pack.ts'
import type { Walk } from '#run/replay.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PathMapPart } from '#app/later-parts.ts'

interface Props {
  readonly tree: DecisionTree
  readonly texts: Texts
  readonly walk: Walk
  /** The run that this one is compared with. */
  readonly before?: Walk | undefined
}

/** A finished route on the map; drawn, and its code fetched, once it is asked for. */
export function RoutePicture(props: Props) {
  const { t } = useTranslation('advice')
  const [open, setOpen] = useState(false)
  return (
    <div className="no-print">
      <Disclosure summary={t('route.picture')} open={open} onToggle={setOpen}>
        {open && (
          <Suspense fallback={<p role="status">{t('route.coming')}</p>}>
            <PathMapPart {...props} />
          </Suspense>
        )}
      </Disclosure>
    </div>
  )
}
