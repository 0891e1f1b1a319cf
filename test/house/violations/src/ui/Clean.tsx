// rule: any
import { useTranslation } from 'react-i18next'

/** A heading and one press. */
export function Clean({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation('walk')
  return (
    <section className="clean" aria-label={t('name')}>
      <h1>{t('title')}</h1>
      <button type="button" onClick={onPress}>
        {t('next')}
      </button>
    </section>
  )
}
