import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import './confirm-erase.css'

interface ConfirmEraseProps {
  /** Words on the first button. */
  readonly action: string
  readonly question: string
  /** That it is final. */
  readonly final: string
  /** Id of what is erased, said with the first button. */
  readonly describedBy?: string
  /** How much goes: each looks different, so that none is taken for another. */
  readonly what: 'one' | 'case' | 'all'
  /** Where it is not erasing that is asked about: the words of yes and no. */
  readonly yes?: string
  readonly no?: string
  readonly onErase: () => void
}

/** Erasing in two presses, in place: the button turns into a question, and back. */
export function ConfirmErase(props: ConfirmEraseProps) {
  const { t } = useTranslation('history')
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [asking, setAsking] = useState<boolean>()
  useEffect(() => {
    if (asking === true) box.current?.focus()
    // Back where the question came from; not on the first showing.
    if (asking === false) box.current?.querySelector('button')?.focus()
  }, [asking])
  if (asking !== true) {
    return (
      <div className="confirm-erase" data-what={props.what} ref={box}>
        <Button kind="danger" describedBy={props.describedBy} onPress={() => setAsking(true)}>
          {props.action}
        </Button>
      </div>
    )
  }
  return (
    // Escape is a shortcut for a button that is there.
    <div
      className="confirm-erase confirm-erase-asking"
      ref={box}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-final`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The fold around it stays open.
        event.stopPropagation()
        setAsking(false)
      }}
    >
      <p className="confirm-erase-question" id={`${id}-question`}>
        {props.question}
      </p>
      <p id={`${id}-final`}>{props.final}</p>
      <div className="confirm-erase-actions">
        <Button
          kind="danger"
          onPress={() => {
            setAsking(undefined)
            props.onErase()
          }}
        >
          {props.yes ?? t('confirm.yes')}
        </Button>
        <Button kind="secondary" onPress={() => setAsking(false)}>
          {props.no ?? t('confirm.no')}
        </Button>
      </div>
    </div>
  )
}
