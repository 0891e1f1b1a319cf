import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figures } from '#history/figures.ts'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { FigureList } from './FigureList.tsx'
import { RestoreSaid } from './LostScreen.tsx'
import './recovery.css'

interface Props {
  readonly figures: Figures | undefined
  readonly said: 'undoFailed' | 'full' | undefined
  readonly onGoOn: () => void
  readonly onUndo: () => void
}

/** A copy was put back: what is there now, and the way back. */
export function RestoredScreen({ figures, said, onGoOn, onUndo }: Props) {
  const { t } = useTranslation('recovery')
  const id = useId()
  return (
    <div className="recovery">
      <PageTitle>{t('restored.title')}</PageTitle>
      <p>{t('restored.body')}</p>
      <RestoreSaid said={said} />
      {figures !== undefined && (
        <section aria-labelledby={id}>
          <h2 id={id}>{t('restored.now')}</h2>
          <FigureList figures={figures} />
        </section>
      )}
      <div className="recovery-ways">
        <Button onPress={onGoOn}>{t('restored.on')}</Button>
        <Button kind="secondary" onPress={onUndo}>
          {t('restored.undo')}
        </Button>
      </div>
    </div>
  )
}
