import { useTranslation } from 'react-i18next'
import { Notice } from './Notice.tsx'

/** Why this page keeps nothing: how it came here, not what the browser allows. */
export function PassingNotice({ passing }: { readonly passing: 'single' | 'insecure' }) {
  const { t } = useTranslation('check')
  return (
    <Notice kind="warning" title={t(`passing.${passing}.title`)}>
      <p>{t(`passing.${passing}.body`)}</p>
    </Notice>
  )
}
