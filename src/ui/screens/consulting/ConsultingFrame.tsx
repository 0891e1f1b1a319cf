import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { useOpenInPrint } from '#ui/screens/advice/use-open-in-print.ts'
import '#ui/styles/large.css'
import './consulting.css'

interface Props {
  readonly onWipe: () => void
  readonly children: ReactNode
}

/** Large type, and the way to end and wipe it, on every page of the consulting room. */
export function ConsultingFrame({ onWipe, children }: Props) {
  const { t } = useTranslation('consulting')
  const place = useOpenInPrint<HTMLElement>()
  return (
    <article className="consulting" ref={place}>
      {children}
      <div className="consulting-end no-print">
        <Button kind="secondary" onPress={onWipe}>
          {t('wipe')}
        </Button>
        <p>{t('nothingKept')}</p>
      </div>
    </article>
  )
}
