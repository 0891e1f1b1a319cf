import { Late, useSeconds } from '#ui/parts/Late.tsx'
import { useSay } from '#ui/parts/say.ts'
import { useTranslation } from 'react-i18next'
import './loading-screen.css'

interface LoadingScreenProps {
  /** Where another try may help when it takes more than 10 seconds. */
  readonly onRetry?: () => void
}

/** Shown while a page comes in; the words appear only if that takes long enough to be noticed. */
export function LoadingScreen({ onRetry }: LoadingScreenProps) {
  const { t } = useTranslation('common')
  const seconds = useSeconds()
  useSay(seconds === 2 && t('loading'))
  return (
    <div className="loading-screen">
      <h1 className="visually-hidden">{t('product')}</h1>
      {seconds > 2 && onRetry ? <Late onRetry={onRetry} /> : <p>{t('loading')}</p>}
    </div>
  )
}
