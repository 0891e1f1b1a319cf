import type { HistoryFailure } from '#history/history.ts'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { useTranslation } from 'react-i18next'
import './trouble-screen.css'

interface TroubleScreenProps {
  readonly kind: 'unexpected' | HistoryFailure
  readonly onRetry?: (() => void) | undefined
  /** Goes on in spite of it. */
  readonly onDismiss?: (() => void) | undefined
}

/** What went wrong, what it means for the answers, and the ways on. */
export function TroubleScreen({ kind, onRetry, onDismiss }: TroubleScreenProps) {
  const { t } = useTranslation(['common', 'history'])
  return (
    <div className="trouble-screen">
      <PageTitle>{t('trouble.title')}</PageTitle>
      <p role="alert">
        {kind === 'unexpected' ? t('trouble.unexpected') : t(`history:failure.${kind}`)}
      </p>
      <div className="trouble-screen-ways">
        {onRetry === undefined ? null : <Button onPress={onRetry}>{t('trouble.retry')}</Button>}
        {onDismiss === undefined ? null : (
          <Button kind="secondary" onPress={onDismiss}>
            {t('trouble.dismiss')}
          </Button>
        )}
        <LinkAction kind="quiet" href="#/">
          {t('notFound.toStart')}
        </LinkAction>
      </div>
    </div>
  )
}
