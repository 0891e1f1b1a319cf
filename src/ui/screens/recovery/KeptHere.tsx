import { useTranslation } from 'react-i18next'

/** What the browser says of itself, and no more: whether it may clear up what is kept. */
export function KeptHere({ persisted }: { readonly persisted: boolean | undefined }) {
  const { t } = useTranslation('recovery')
  const answer = persisted === undefined ? 'unknown' : persisted ? 'yes' : 'no'
  return (
    <p>
      {t('storage.persisted.title')} {t(`storage.persisted.${answer}`)}{' '}
      <a href="#/herstel">{t('backup.more')}</a>
    </p>
  )
}
