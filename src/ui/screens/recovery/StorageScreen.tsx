import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figures } from '#history/figures.ts'
import { CopyLine } from '#ui/screens/earlier/CopyLine.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { AskToKeep } from './AskToKeep.tsx'
import type { AskToKeepProps } from './AskToKeep.tsx'
import { CopyList } from './CopyList.tsx'
import { FigureList } from './FigureList.tsx'
import { RestoreSaid } from './LostScreen.tsx'
import type { RestoringProps, SalvageProps } from './LostScreen.tsx'
import { Salvage } from './Salvage.tsx'
import './recovery.css'

interface Props extends RestoringProps, SalvageProps, AskToKeepProps {
  readonly kept: 'device' | 'memory'
  readonly figures: Figures | undefined
}

/** How safe what is kept stands here, and what can be put back. */
export function StorageScreen(props: Props) {
  const { kept, figures, persisted, copies } = props
  const { t } = useTranslation(['recovery', 'history'])
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
      {figures !== undefined && <CopyLine figures={figures} persisted={persisted} />}
      <section aria-labelledby={`${id}-copies`}>
        <h2 id={`${id}-copies`}>{t('copies.title')}</h2>
        {copies.length > 0 && <p>{t('copies.intro')}</p>}
        <CopyList copies={copies} isBusy={props.isBusy} onRestore={props.onRestore} />
      </section>
      <Disclosure summary={t('history:manage.title')}>
        {figures !== undefined && <FigureList figures={figures} />}
        <section aria-labelledby={`${id}-persisted`}>
          <h2 id={`${id}-persisted`}>{t('storage.persisted.title')}</h2>
          <AskToKeep persisted={persisted} refused={props.refused} onAsk={props.onAsk} />
        </section>
        <Salvage said={props.salvaged} onDownload={props.onSalvage} />
      </Disclosure>
    </div>
  )
}
