import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { PassphraseField } from '#ui/parts/PassphraseField.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { ChoosePhrase } from './ChoosePhrase.tsx'
import type { ChoosePhraseProps } from './ChoosePhrase.tsx'
import { Unread } from '#ui/parts/Unread.tsx'
import { Deriving } from './Deriving.tsx'

export interface ChangeLockProps extends Omit<ChoosePhraseProps, 'action' | 'before' | 'onDone'> {
  /** Why it did not go, in words. */
  readonly problem?:
    { readonly where: 'set' | 'change' | 'remove'; readonly words: string } | undefined
  /** How long until a passphrase may be tried again. */
  readonly wait?: string | undefined
  readonly onChange: (from: string, to: string) => void
  readonly onRemove: (passphrase: string) => void
  /** Whose it is could not be read: asks once more. */
  readonly onWhose?: (() => void) | undefined
}

interface Props extends ChangeLockProps {
  /** Data of others is kept here: the lock must stay. Undefined until it is known. */
  readonly isRequired: boolean | undefined
  /** Whoever uses this works with data of others, kept now or not. */
  readonly wasRequired: boolean
}

/** Another passphrase, or none: both ask for the one there is. */
export function ChangeLock(props: Props) {
  const { problem, wait, isBusy, isRequired, wasRequired, onWhose, ...rest } = props
  const { onChange, onRemove, ...choosing } = rest
  const { t } = useTranslation('lock')
  const [from, setFrom] = useState('')
  const [given, setGiven] = useState('')
  const [missing, setMissing] = useState<'change' | 'remove'>()
  const errorOf = (where: 'change' | 'remove') => {
    if (missing === where) return t('change.missing')
    if (problem?.where !== where) return undefined
    return wait === undefined ? problem.words : `${problem.words} ${wait}`
  }
  return (
    <>
      <Disclosure summary={t('change.title')}>
        <ChoosePhrase
          {...choosing}
          isBusy={isBusy}
          action={t('change.action')}
          before={
            <PassphraseField
              label={t('change.current')}
              autoComplete="current-password"
              value={from}
              error={errorOf('change')}
              onChange={(typed) => {
                setMissing(undefined)
                setFrom(typed)
              }}
            />
          }
          onDone={(to) => {
            if (from === '') setMissing('change')
            else if (wait === undefined) onChange(from, to)
          }}
        />
      </Disclosure>
      <Disclosure summary={t('remove.title')}>
        {isRequired === undefined && onWhose && <Unread onRetry={onWhose} />}
        {isRequired === true && <p>{t('remove.required')}</p>}
        {isRequired === false && (
          <form
            method="dialog"
            onSubmit={(event) => {
              event.preventDefault()
              if (given === '') setMissing('remove')
              else if (!isBusy && wait === undefined) onRemove(given)
            }}
          >
            <p>{t(wasRequired ? 'remove.free' : 'remove.body')}</p>
            <PassphraseField
              label={t('change.current')}
              autoComplete="current-password"
              value={given}
              error={errorOf('remove')}
              onChange={(typed) => {
                setMissing(undefined)
                setGiven(typed)
              }}
            />
            <Button type="submit" kind="danger">
              {t('remove.action')}
            </Button>
            <Deriving isBusy={isBusy} onAgain={props.onAgain} />
          </form>
        )}
      </Disclosure>
    </>
  )
}
