import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import './awaited.css'

/** Seconds that something has been waited for: 0, then 2, then 10. */
export function useSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timers = [2, 10].map((after) => setTimeout(setSeconds, after * 1000, after))
    return () => timers.forEach(clearTimeout)
  }, [])
  return seconds
}

/** It takes too long or could not be had: another try. */
export function Late({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('common')
  return (
    <Notice kind="warning" live="alert" title={t('late')}>
      <Button onPress={onRetry}>{t('trouble.retry')}</Button>
    </Notice>
  )
}

interface AwaitedProps {
  readonly hasFailed: boolean
  readonly onRetry: () => void
}

/** What a press waits for: said after 2 seconds, and after 10 that it is late. */
export function Awaited({ hasFailed, onRetry }: AwaitedProps) {
  const { t } = useTranslation('common')
  const seconds = useSeconds()
  if (seconds === 0 && !hasFailed) return null
  return (
    <div className="awaited">
      {hasFailed || seconds > 2 ? (
        <Late onRetry={onRetry} />
      ) : (
        <Notice kind="info" live="status" title={t('loading')} />
      )}
    </div>
  )
}
