import { useTranslation } from 'react-i18next'
import { Notice } from '#ui/parts/Notice.tsx'

/** Before the first question: what is kept here goes with the window. */
export function PrivateNotice() {
  const { t } = useTranslation('recovery')
  return (
    <Notice kind="warning" title={t('private.title')}>
      <p>{t('private.body')}</p>
    </Notice>
  )
}
