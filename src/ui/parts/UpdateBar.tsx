import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import './update-bar.css'

interface UpdateBarProps {
  /** It was pressed, and the new version is about to begin. */
  readonly isStarting?: boolean | undefined
  readonly onRefresh: () => void
  readonly onLater: () => void
}

/** A new version is ready; the person says when. */
export function UpdateBar({ isStarting = false, onRefresh, onLater }: UpdateBarProps) {
  const { t } = useTranslation('check')
  return (
    <div className="update-bar no-print">
      <Notice kind="info" live="status" title={t('update.title')}>
        <p>{t(isStarting ? 'update.starting' : 'update.body')}</p>
        {!isStarting && (
          <div className="update-bar-ways">
            <Button kind="secondary" onPress={onRefresh}>
              {t('update.now')}
            </Button>
            <Button kind="quiet" onPress={onLater}>
              {t('update.later')}
            </Button>
          </div>
        )}
      </Notice>
    </div>
  )
}
