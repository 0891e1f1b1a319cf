import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { useSay } from '#ui/parts/say.ts'
import './take-over-button.css'

interface Props {
  readonly taken: boolean
  /** The last press did not last: nothing of it is kept. */
  readonly failed?: boolean
  /** Id of the suggestion, so that several buttons on a page can be told apart. */
  readonly describedBy?: string | undefined
  readonly onTakeOver: () => void
}

/** One press makes an agreement out of a suggestion; then it says so and leads there. */
export function TakeOverButton({ taken, failed = false, describedBy, onTakeOver }: Props) {
  const { t } = useTranslation('agreement')
  const link = useRef<HTMLAnchorElement>(null)
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    // The button is gone: focus must not fall back to the top of the page.
    if (pressed && taken) link.current?.focus()
  }, [pressed, taken])
  useSay(pressed && taken && t('takeOver.done'))
  useSay(failed && t('takeOver.failed'))
  return (
    <div className="take-over-button no-print">
      {taken ? (
        <p>
          {t('takeOver.done')}{' '}
          <a href="#/afspraken" ref={link}>
            {t('takeOver.link')}
          </a>
        </p>
      ) : (
        <>
          {failed && <p>{t('takeOver.failed')}</p>}
          <Button
            kind="secondary"
            describedBy={describedBy}
            onPress={() => {
              setPressed(true)
              onTakeOver()
            }}
          >
            {t('takeOver.action')}
          </Button>
        </>
      )}
    </div>
  )
}
