import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { useSeconds } from './Late.tsx'
import { Notice } from './Notice.tsx'

/** What says itself that it is at work: after 10 seconds another try, which begins it anew. */
export function Slow({ onRetry }: { readonly onRetry: () => void }) {
  const [tries, setTries] = useState(0)
  const again = () => {
    setTries(tries + 1)
    onRetry()
  }
  return <Waiting key={tries} onRetry={again} />
}

function Waiting({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation(['common', 'history'])
  if (useSeconds() <= 2) return null
  return (
    <Notice kind="info" live="status">
      <p>{t('history:slow')}</p>
      <Button kind="secondary" onPress={onRetry}>
        {t('trouble.retry')}
      </Button>
    </Notice>
  )
}
