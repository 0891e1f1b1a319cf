import { useTranslation } from 'react-i18next'
import './loading-screen.css'

/** Shown while the pack comes in; the words appear only if that takes long enough to be noticed. */
export function LoadingScreen() {
  const { t } = useTranslation('common')
  return (
    <div className="loading-screen" role="status">
      <h1 className="visually-hidden">{t('product')}</h1>
      <p>{t('loading')}</p>
    </div>
  )
}
