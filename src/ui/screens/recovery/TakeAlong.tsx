import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { Unread } from '#ui/parts/Unread.tsx'
import { PassphraseField } from '#ui/parts/PassphraseField.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { Deriving } from '#ui/screens/lock/Deriving.tsx'
import { useFocusAfter } from '#ui/screens/share/use-focus-after.ts'

/** `none`: there is no copy that can be read. `unread`: whether there is one could not be read. `locked`: it wants the passphrase it was kept with. */
export type Taking =
  | { readonly kind: 'offered' | 'reading' | 'none' | 'unread' }
  | {
      readonly kind: 'locked'
      readonly takenOn: string
      readonly isBusy: boolean
      readonly onAgain?: (() => void) | undefined
      /** Why it did not open, and how long until the next try. */
      readonly problem?: string | undefined
      readonly wait?: string | undefined
      /** Counts the wrong tries, so that the same words are read out again. */
      readonly attempt: number
    }
  | { readonly kind: 'read'; readonly takenOn: string }

/** Whether the storage does not open because it is broken, or does not answer. */
export type BrokenStorage = 'damaged' | 'silent'

interface Props {
  readonly storage: BrokenStorage
  readonly taking: Taking
  readonly onRead: () => void
  readonly onUnlock: (passphrase: string) => void
  /** The file that is made of it, once it was read. */
  readonly children?: ReactNode
}

/** The newest copy that can be read, as a file to be put back later: also where the broken storage does not go. */
export function TakeAlong({ storage, taking, onRead, onUnlock, children }: Props) {
  const { t } = useTranslation('recovery')
  const id = useId()
  const place = useFocusAfter<HTMLElement>(taking.kind)
  return (
    <section aria-labelledby={id} ref={place} tabIndex={-1}>
      <h2 id={id}>{t('take.title')}</h2>
      <p id={`${id}-what`}>{t('take.body')}</p>
      <ol>
        <li>{t('take.make')}</li>
        <li>{t(`take.clear.${storage}`)}</li>
        <li>{t('take.back')}</li>
      </ol>
      {taking.kind === 'offered' && (
        <Button kind="secondary" describedBy={`${id}-what`} onPress={onRead}>
          {t('take.action')}
        </Button>
      )}
      <Said>{taking.kind === 'reading' && t('take.reading')}</Said>
      {taking.kind === 'none' && (
        <Notice kind="danger" live="alert">
          <p>{t('take.none')}</p>
        </Notice>
      )}
      {taking.kind === 'unread' && <Unread onRetry={onRead} />}
      {(taking.kind === 'locked' || taking.kind === 'read') && (
        <p>
          {t('copies.of')} <Day on={taking.takenOn} />.
        </p>
      )}
      {taking.kind === 'locked' && <Unlock {...taking} onUnlock={onUnlock} />}
      {taking.kind === 'read' && children}
    </section>
  )
}

type UnlockProps = Extract<Taking, { kind: 'locked' }> & Pick<Props, 'onUnlock'>

function Unlock({ isBusy, onAgain, problem, wait, attempt, onUnlock }: UnlockProps) {
  const { t } = useTranslation(['recovery', 'lock'])
  const id = useId()
  const [typed, setTyped] = useState('')
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy && wait === undefined && typed !== '') onUnlock(typed)
      }}
    >
      <p>{t('take.locked')}</p>
      <div role="alert">{problem !== undefined && <p key={attempt}>{problem}</p>}</div>
      <PassphraseField
        label={t('lock:unlock.field')}
        autoComplete="current-password"
        value={typed}
        onChange={setTyped}
      />
      <p id={id}>{wait}</p>
      <Button type="submit" describedBy={wait === undefined ? undefined : id}>
        {t('lock:unlock.action')}
      </Button>
      <Deriving isBusy={isBusy} onAgain={onAgain} />
    </form>
  )
}
