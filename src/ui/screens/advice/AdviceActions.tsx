import { useTranslation } from 'react-i18next'
import type { Keeper } from '#run/people.ts'
import { Button } from '#ui/parts/Button.tsx'
import './advice-actions.css'

interface Props {
  readonly keeper: Keeper
  /** An old run's answers cannot be changed. */
  readonly readOnly: boolean
  readonly onPrint: () => void
  readonly onShowAnswers: () => void
  readonly onAgain: () => void
}

/** What to do with the advice, and for whom a print of it is. */
export function AdviceActions({ keeper, readOnly, onPrint, onShowAnswers, onAgain }: Props) {
  const { t } = useTranslation('advice')
  return (
    <div className="advice-actions" role="group" aria-label={t('actions.label')}>
      <div className="advice-actions-buttons no-print">
        <Button kind="primary" onPress={onPrint}>
          {t('actions.print')}
        </Button>
        {!readOnly && (
          <Button kind="secondary" onPress={onShowAnswers}>
            {t('actions.answers')}
          </Button>
        )}
        <Button kind="secondary" onPress={onAgain}>
          {t('actions.again')}
        </Button>
      </div>
      {keeper !== 'employer' && <p className="advice-actions-note">{t(`printOf.${keeper}`)}</p>}
    </div>
  )
}
