import type { HistoryFailure } from '#history/history.ts'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import './saving-line.css'

interface SavingLineProps {
  /** Whether this run is kept at all. */
  readonly kept: boolean
  readonly saving: 'none' | 'saving' | 'saved' | HistoryFailure
  readonly onRetry: () => void
}

/** Whether the answers are safe: `Opgeslagen` only once the device has said so. */
export function SavingLine({ kept, saving, onRetry }: SavingLineProps) {
  const { t } = useTranslation(['app', 'history'])
  if (!kept) return <p className="saving-line no-print">{t('kept.memory')}</p>
  switch (saving) {
    case 'none':
      return null
    case 'saving':
    case 'saved':
      return (
        <p className="saving-line no-print" data-saving={saving}>
          {t(`kept.${saving}`)}
        </p>
      )
    case 'refused':
    case 'full':
    case 'damaged':
    case 'closed':
    case 'conflict':
    case 'newer':
    case 'locked':
      return (
        <Notice kind="danger" live="alert" title={t('saveFailed.title')}>
          <p>{t(`history:failure.${saving}`)}</p>
          <Button kind="secondary" onPress={onRetry}>
            {t('saveFailed.retry')}
          </Button>
        </Notice>
      )
  }
}
