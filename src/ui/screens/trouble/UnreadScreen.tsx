import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { Unread } from '#ui/parts/Unread.tsx'
import { useTranslation } from 'react-i18next'
import { LoadingScreen } from './LoadingScreen.tsx'

interface Props {
  /** Absent while it is still coming. */
  readonly onRetry?: (() => void) | undefined
}

/** In the place of a page that shows what is kept, until that has been read. */
export function UnreadScreen({ onRetry }: Props) {
  const { t } = useTranslation('common')
  if (onRetry === undefined) return <LoadingScreen />
  return (
    <>
      <PageTitle>{t('trouble.title')}</PageTitle>
      <Unread onRetry={onRetry} />
    </>
  )
}
