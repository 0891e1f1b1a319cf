import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { typedPassphrase } from '#lock/typed-passphrase.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PassphraseField } from '#ui/parts/PassphraseField.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { Deriving } from './Deriving.tsx'
import type { DerivingProps } from './Deriving.tsx'
import { MadePhrase } from './MadePhrase.tsx'

export interface ChoosePhraseProps extends DerivingProps {
  /** So many words, drawn anew. */
  readonly makePhrase: () => Promise<string>
  /** Whether a phrase of one's own will do, and what to say of it. */
  readonly judge: (phrase: string) => { readonly isGood: boolean; readonly words: string }
  /** Words on the last button. */
  readonly action: string
  /** What else is asked with it. */
  readonly before?: ReactNode
  readonly onPrint: () => void
  readonly onDone: (phrase: string) => void
}

/** A passphrase made for the person or thought up, and then once more, without looking. */
export function ChoosePhrase(props: ChoosePhraseProps) {
  const { makePhrase, judge, isBusy, action, before, onPrint, onDone } = props
  const { t } = useTranslation('lock')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [how, setHow] = useState<'made' | 'own'>('made')
  const [made, setMade] = useState<string>()
  const [own, setOwn] = useState('')
  const [again, setAgain] = useState<string>()
  const [tried, setTried] = useState(0)
  const isAgain = again !== undefined
  const [hasFailed, setFailed] = useState(false)
  const make = () => {
    setFailed(false)
    void makePhrase().then(setMade, () => setFailed(true))
  }
  useEffect(() => {
    if (how === 'made' && made === undefined && !hasFailed) make()
  })
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = true
  }, [isAgain])
  const phrase = how === 'made' ? (made ?? '') : own
  const judged = judge(own)
  const differs = tried > 0 && typedPassphrase(again ?? '') !== typedPassphrase(phrase)
  const goOn = () => {
    // Without words there would be nothing to type again, and the lock would open for anyone.
    if (how === 'made' && made === undefined) return
    if (how === 'own' && !judged.isGood) setTried(tried + 1)
    else {
      setTried(0)
      setAgain('')
    }
  }
  const back = () => {
    setTried(0)
    setAgain(undefined)
  }
  if (!isAgain) {
    return (
      <form
        method="dialog"
        aria-labelledby={id}
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <h3 id={id} ref={heading} tabIndex={-1}>
          {t('choose.title')}
        </h3>
        <RadioGroup
          name="how"
          legend={t('choose.how')}
          options={[
            { value: 'made', label: t('choose.made'), hint: t('choose.madeHint') },
            { value: 'own', label: t('choose.own'), hint: t('choose.ownHint') },
          ]}
          value={how}
          onChange={(value) => {
            setTried(0)
            setHow(value)
          }}
        />
        {how === 'made' ? (
          <MadePhrase phrase={made} hasFailed={hasFailed} onAnother={make} onPrint={onPrint} />
        ) : (
          <>
            <PassphraseField
              autoComplete="new-password"
              label={t('choose.field')}
              value={own}
              error={tried > 0 && !judged.isGood ? judged.words : undefined}
              onChange={setOwn}
            />
            <Said>{own !== '' && (tried === 0 || judged.isGood) && judged.words}</Said>
          </>
        )}
        <Notice kind="warning" title={t('noRecovery.title')}>
          <p>{t('noRecovery.body')}</p>
        </Notice>
        <Button type="submit">{t(`choose.${how}Next`)}</Button>
      </form>
    )
  }
  return (
    <form
      method="dialog"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(tried + 1)
        if (!isBusy && typedPassphrase(again) === typedPassphrase(phrase)) onDone(phrase)
      }}
    >
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('again.title')}
      </h3>
      {before}
      <p>{t('again.body')}</p>
      <PassphraseField
        autoComplete="new-password"
        label={t('again.field')}
        value={again}
        error={differs ? t('again.differs') : undefined}
        onChange={(typed) => {
          setTried(0)
          setAgain(typed)
        }}
      />
      <Button type="submit">{action}</Button>
      <Button kind="quiet" onPress={back}>
        {t('again.back')}
      </Button>
      <Deriving isBusy={isBusy} onAgain={props.onAgain} />
    </form>
  )
}
