import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import type { Missing } from './begin-draft.ts'
import './missing-summary.css'

interface MissingSummaryProps {
  readonly missing: readonly Missing[]
  /** Counts the presses on the button; each one brings focus here. */
  readonly attempt: number
  readonly onGo: (missing: Missing) => void
}

/** What is still to be chosen, before the form; takes focus when the form could not be sent. */
export function MissingSummary({ missing, attempt, onGo }: MissingSummaryProps) {
  const { t } = useTranslation('start')
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [attempt])
  return (
    <div className="missing-summary" ref={box} tabIndex={-1} role="group" aria-labelledby={id}>
      <Notice kind="danger" title={<span id={id}>{t('form.missing.title')}</span>}>
        <ul className="missing-summary-list">
          {missing.map((what) => (
            <li key={what}>
              <Button kind="quiet" onPress={() => onGo(what)}>
                {t(`form.missing.${what}`)}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
