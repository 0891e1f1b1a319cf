import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import type { Few } from './use-few.ts'
import './more-button.css'

/** How many of a long list are shown, and a button for more; nothing where all are. */
export function MoreButton({ few }: { readonly few: Few<unknown> }) {
  const { t } = useTranslation('cases')
  if (few.next === 0) return null
  return (
    <div className="more-button">
      <p>{t('find.shown', { shown: few.shown.length, all: few.all })}</p>
      <Button kind="secondary" onPress={few.more}>
        {t('find.more', { count: few.next })}
      </Button>
    </div>
  )
}
