import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { useTranslation } from 'react-i18next'
import './trouble-screen.css'

interface TroubleScreenProps {
  /** A fault of ours, or something that could not be had. */
  readonly isFault: boolean
  readonly onRetry: () => void
}

/** What went wrong, what it means for the answers, and the ways on. */
export function TroubleScreen({ isFault, onRetry }: TroubleScreenProps) {
  const { t } = useTranslation('common')
  return (
    <div className="trouble-screen">
      <PageTitle>{t('trouble.title')}</PageTitle>
      <p role="alert">{isFault ? t('trouble.unexpected') : t('late')}</p>
      <div className="trouble-screen-ways">
        <Button onPress={onRetry}>{t('trouble.retry')}</Button>
        <LinkAction kind="quiet" href="#/">
          {t('notFound.toStart')}
        </LinkAction>
      </div>
    </div>
  )
}
