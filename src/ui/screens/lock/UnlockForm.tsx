import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { ConfirmErase } from '#ui/parts/ConfirmErase.tsx'
import { Deriving } from './Deriving.tsx'
import { PassphraseField } from '#ui/parts/PassphraseField.tsx'
import './unlock-form.css'

export interface UnlockFormProps {
  /** A page of its own, or a part of the start page. */
  readonly as: 'page' | 'part'
  readonly isBusy: boolean
  /** Begins opening it anew. */
  readonly onAgain?: (() => void) | undefined
  /** Why it did not open. */
  readonly problem?: string | undefined
  /** How long until the next try; absent where it may be made now. */
  readonly wait?: string | undefined
  /** No passphrase opens it any more: the key itself is damaged. */
  readonly isHopeless?: boolean
  /** Counts the wrong tries, so that the same words are read out again. */
  readonly attempt: number
  readonly onUnlock: (passphrase: string) => void
  readonly onErase: () => void
}

/** Asks for the passphrase. It never erases by itself; erasing everything is the person's own way out. */
export function UnlockForm(props: UnlockFormProps) {
  const { as, isBusy, problem, wait, isHopeless = false, attempt, onUnlock, onErase } = props
  const { t } = useTranslation('lock')
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState('')
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('.field-control')?.focus()
  }, [attempt])
  const lost = (
    <>
      <p id={`${id}-what`}>{t('unlock.lostBody')}</p>
      <ConfirmErase
        what="all"
        action={t('unlock.erase')}
        question={t('unlock.eraseQuestion')}
        final={t('unlock.eraseFinal')}
        describedBy={`${id}-what`}
        onErase={onErase}
      />
    </>
  )
  return (
    <div className={`unlock-form unlock-form-${as}`}>
      {as === 'page' ? <PageTitle>{t('unlock.title')}</PageTitle> : <h2>{t('unlock.title')}</h2>}
      {isHopeless ? (
        <Notice kind="danger" live="alert">
          <p>{problem}</p>
        </Notice>
      ) : (
        <form
          ref={form}
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isBusy && wait === undefined && typed !== '') onUnlock(typed)
          }}
        >
          <p>{t('unlock.body')}</p>
          {as === 'part' ? <p>{t('unlock.without')}</p> : null}
          <div role="alert" id={`${id}-problem`}>
            {problem === undefined ? null : (
              <p className="unlock-form-problem" key={attempt}>
                {problem}
              </p>
            )}
          </div>
          <PassphraseField
            label={t('unlock.field')}
            autoComplete="current-password"
            value={typed}
            problemId={problem === undefined ? undefined : `${id}-problem`}
            onChange={setTyped}
          />
          <p className="unlock-form-wait" id={`${id}-wait`}>
            {wait}
          </p>
          <Button type="submit" describedBy={wait === undefined ? undefined : `${id}-wait`}>
            {t('unlock.action')}
          </Button>
          <Deriving isBusy={isBusy} onAgain={props.onAgain} />
        </form>
      )}
      {as === 'page' ? (
        <div className="unlock-form-lost">
          <h2>{t('unlock.lost')}</h2>
          {lost}
        </div>
      ) : (
        <Disclosure summary={t('unlock.lost')}>{lost}</Disclosure>
      )}
    </div>
  )
}
