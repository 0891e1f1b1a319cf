import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figures } from '#history/figures.ts'
import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { ConfirmErase } from '#ui/parts/ConfirmErase.tsx'
import { CopyList } from './CopyList.tsx'
import { FigureList } from './FigureList.tsx'
import { Salvage } from './Salvage.tsx'
import './recovery.css'

export interface RestoringProps {
  readonly copies: readonly SnapshotInfo[]
  readonly isBusy: boolean
  readonly said: 'failed' | 'full' | 'undone' | 'undoFailed' | undefined
  readonly onRestore: (number: number) => void
}

export interface SalvageProps {
  readonly salvaged: 'done' | 'failed' | undefined
  readonly onSalvage: () => void
}

interface Props extends RestoringProps, SalvageProps {
  readonly kind: 'emptied' | 'shortened'
  readonly lastKnown: Figures | undefined
  readonly onWithout: () => void
}

/** Instead of first use: something was kept here, and it is gone. What was there, and the ways to have it back. */
export function LostScreen(props: Props) {
  const { kind, lastKnown, copies, onWithout } = props
  const { t } = useTranslation('recovery')
  const id = useId()
  return (
    <div className="recovery">
      <PageTitle>{t(`lost.${kind}.title`)}</PageTitle>
      <p>{t(`lost.${kind}.body`)}</p>
      <RestoreSaid said={props.said} />
      <section aria-labelledby={`${id}-known`}>
        <h2 id={`${id}-known`}>{t('known.title')}</h2>
        {lastKnown === undefined ? <p>{t('known.nothing')}</p> : <FigureList figures={lastKnown} />}
      </section>
      <section aria-labelledby={`${id}-copies`}>
        <h2 id={`${id}-copies`}>{t('copies.title')}</h2>
        {copies.length > 0 && <p>{t('copies.introLost')}</p>}
        <CopyList copies={copies} isBusy={props.isBusy} onRestore={props.onRestore} />
      </section>
      {kind === 'shortened' && <Salvage said={props.salvaged} onDownload={props.onSalvage} />}
      <section aria-labelledby={`${id}-without`}>
        <h2 id={`${id}-without`}>{t('without.title')}</h2>
        <p id={`${id}-what`}>{t('without.body')}</p>
        <ConfirmErase
          what="case"
          action={t('without.action')}
          question={t('without.question')}
          final={t('without.final')}
          yes={t('without.yes')}
          no={t('without.no')}
          describedBy={`${id}-what`}
          onErase={onWithout}
        />
      </section>
    </div>
  )
}

/** How the last wish to put back or undo went, where it did not end on another screen. */
export function RestoreSaid({ said }: Pick<RestoringProps, 'said'>) {
  const { t } = useTranslation('recovery')
  if (said === undefined) return null
  return (
    <Notice kind={said === 'undone' ? 'good' : 'danger'} live="alert">
      <p>{t(said)}</p>
    </Notice>
  )
}
