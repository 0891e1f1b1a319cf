import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figures } from '#history/figures.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { ConfirmErase } from '#ui/parts/ConfirmErase.tsx'
import { FigureList } from './FigureList.tsx'
import type { SalvageProps } from './LostScreen.tsx'
import { Salvage } from './Salvage.tsx'
import './recovery.css'

interface Props extends SalvageProps {
  readonly lastKnown: Figures | undefined
  /** Whether there is a copy to put back once the storage is new. */
  readonly hasCopies: boolean
  /** The broken database could not be removed. */
  readonly giveUpFailed: boolean
  /** Nothing can be given up where nothing is said of it. */
  readonly onGiveUp: (() => void) | undefined
  /** Goes on with nothing kept. */
  readonly onDismiss: () => void
  /** The newest copy as a file. */
  readonly children?: ReactNode
}

/** The database does not open: nothing was erased, and the person decides what becomes of it. */
export function DamagedScreen(props: Props) {
  const { lastKnown, hasCopies, onGiveUp, onDismiss } = props
  const { t } = useTranslation('recovery')
  const id = useId()
  return (
    <div className="recovery">
      <PageTitle>{t('lost.damaged.title')}</PageTitle>
      <p>{t('lost.damaged.body')}</p>
      {props.giveUpFailed && (
        <Notice kind="danger" live="alert">
          <p>{t('anew.failed')}</p>
          {hasCopies && <p>{t('anew.failedTake')}</p>}
        </Notice>
      )}
      <section aria-labelledby={`${id}-known`}>
        <h2 id={`${id}-known`}>{t('known.title')}</h2>
        {lastKnown === undefined ? <p>{t('known.nothing')}</p> : <FigureList figures={lastKnown} />}
      </section>
      <Salvage said={props.salvaged} onDownload={props.onSalvage} />
      {props.children}
      {onGiveUp !== undefined && (
        <section aria-labelledby={`${id}-anew`}>
          <h2 id={`${id}-anew`}>{t('anew.title')}</h2>
          <p id={`${id}-what`}>{t(hasCopies ? 'anew.body' : 'anew.bodyNoCopy')}</p>
          <ConfirmErase
            what="all"
            action={t('anew.action')}
            question={t('anew.question')}
            final={t('anew.final')}
            yes={t('anew.yes')}
            no={t('anew.no')}
            describedBy={`${id}-what`}
            onErase={onGiveUp}
          />
        </section>
      )}
      <div className="recovery-ways">
        <Button kind="secondary" onPress={onDismiss}>
          {t('shut.on')}
        </Button>
      </div>
    </div>
  )
}
