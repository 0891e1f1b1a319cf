import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import './update-bar.css'

interface UpdateBarProps {
  readonly onRefresh: () => void
  readonly onLater: () => void
}

/** A new version is ready; the person says when. */
export function UpdateBar({ onRefresh, onLater }: UpdateBarProps) {
  const { t } = useTranslation('check')
  return (
    <div className="update-bar no-print">
      <Notice kind="info" live="status" title={t('update.title')}>
        <p>{t('update.body')}</p>
        <div className="update-bar-ways">
          <Button kind="secondary" onPress={onRefresh}>
            {t('update.now')}
          </Button>
          <Button kind="quiet" onPress={onLater}>
            {t('update.later')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
