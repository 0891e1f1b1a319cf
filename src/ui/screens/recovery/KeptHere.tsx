import { useTranslation } from 'react-i18next'
import { AskToKeep } from './AskToKeep.tsx'
import type { AskToKeepProps } from './AskToKeep.tsx'

/** After a finished run: what the browser says of keeping it, and no more. */
export function KeptHere(props: AskToKeepProps) {
  const { t } = useTranslation('recovery')
  return (
    <AskToKeep {...props} lead={t('storage.persisted.title')}>
      <a href="#/herstel">{t('backup.more')}</a>
    </AskToKeep>
  )
}
