import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

/** Says that what is kept could not be read, and that nothing is lost by it. */
export function Unread({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation(['common', 'history'])
  return (
    <Notice kind="warning" live="alert">
      <p>{t('history:unread')}</p>
      <Button kind="secondary" onPress={onRetry}>
        {t('trouble.retry')}
      </Button>
    </Notice>
  )
}
