import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figures } from '#history/figures.ts'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { BackupNudge } from './BackupNudge.tsx'
import { CopyList } from './CopyList.tsx'
import { FigureList } from './FigureList.tsx'
import { RestoreSaid } from './LostScreen.tsx'
import type { RestoringProps, SalvageProps } from './LostScreen.tsx'
import { Salvage } from './Salvage.tsx'
import './recovery.css'

interface Props extends RestoringProps, SalvageProps {
  readonly kept: 'device' | 'memory'
  readonly figures: Figures | undefined
  /** As the browser says now; undefined where it does not say. */
  readonly persisted: boolean | undefined
  readonly wantsBackup: boolean
  /** The browser was asked to leave it alone, and would not promise. */
  readonly refused: boolean
  readonly onAsk: () => void
}

/** How safe what is kept stands here, and what can be put back. */
export function StorageScreen(props: Props) {
  const { kept, figures, persisted, copies } = props
  const { t } = useTranslation('recovery')
  const id = useId()
  if (kept === 'memory') {
    return (
      <div className="recovery">
        <PageTitle>{t('storage.title')}</PageTitle>
        <p>{t('storage.memory')}</p>
      </div>
    )
  }
  return (
    <div className="recovery">
      <PageTitle>{t('storage.title')}</PageTitle>
      <p>{t('storage.intro')}</p>
      <RestoreSaid said={props.said} />
      {figures !== undefined && <FigureList figures={figures} />}
      {props.wantsBackup && figures !== undefined && <BackupNudge figures={figures} />}
      <section aria-labelledby={`${id}-persisted`}>
        <h2 id={`${id}-persisted`}>{t('storage.persisted.title')}</h2>
        <p>{t(`storage.persisted.${answerOf(persisted)}`)}</p>
        {persisted === false && (
          <Button kind="secondary" onPress={props.onAsk}>
            {t('storage.persisted.ask')}
          </Button>
        )}
        <p role="status">
          {props.refused && persisted === false && t('storage.persisted.refused')}
        </p>
      </section>
      <section aria-labelledby={`${id}-copies`}>
        <h2 id={`${id}-copies`}>{t('copies.title')}</h2>
        {copies.length > 0 && <p>{t('copies.intro')}</p>}
        <CopyList copies={copies} isBusy={props.isBusy} onRestore={props.onRestore} />
      </section>
      <Salvage said={props.salvaged} onDownload={props.onSalvage} />
    </div>
  )
}

function answerOf(persisted: boolean | undefined): 'yes' | 'no' | 'unknown' {
  if (persisted === undefined) return 'unknown'
  return persisted ? 'yes' : 'no'
}
