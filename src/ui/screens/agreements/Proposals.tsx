import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sheetLimits } from '#agreement/sheet.ts'
import { agreementFrom, isTakenOver } from '#agreement/take-over.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import type { Editing } from './editing.ts'

interface Props extends Editing {
  /** All that the pack suggests, whatever was answered: which ones are offered tells nothing. */
  readonly proposals: readonly string[]
}

/** Suggested agreements, behind one press; each may be taken over and then changed. */
export function Proposals({ proposals, sheet, newId, onChange, onLeave }: Props) {
  const { t } = useTranslation('agreement')
  if (proposals.length === 0) return null
  const take = (text: string) => {
    const agreement = agreementFrom(text, newId(), ['employee', 'manager'])
    onChange({ kind: 'agreement', agreement })
    onLeave()
  }
  return (
    <Disclosure summary={t('own.proposals', { count: proposals.length })}>
      <ul>
        {proposals.map((text) => (
          <Proposal
            key={text}
            text={text}
            taken={isTakenOver(sheet, text)}
            isFull={sheet.own.length >= sheetLimits.own}
            onTake={() => take(text)}
          />
        ))}
      </ul>
    </Disclosure>
  )
}

interface ProposalProps {
  readonly text: string
  readonly taken: boolean
  readonly isFull: boolean
  readonly onTake: () => void
}

function Proposal({ text, taken, isFull, onTake }: ProposalProps) {
  const { t } = useTranslation('agreement')
  const id = useId()
  const done = useRef<HTMLParagraphElement>(null)
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    // The button is gone: focus must not fall back to the top of the page.
    if (pressed && taken) done.current?.focus()
  }, [pressed, taken])
  return (
    <li>
      <p id={id}>{text.replaceAll('**', '')}</p>
      {taken && (
        <p ref={done} tabIndex={-1}>
          <strong>{t('takeOver.done')}</strong>
        </p>
      )}
      {!taken && !isFull && (
        <Button
          kind="quiet"
          describedBy={id}
          onPress={() => {
            setPressed(true)
            onTake()
          }}
        >
          {t('takeOver.action')}
        </Button>
      )}
    </li>
  )
}
