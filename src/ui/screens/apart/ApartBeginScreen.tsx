import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { CheckboxGroup } from '#ui/parts/CheckboxGroup.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { Said } from '#ui/parts/Said.tsx'
import type { Guest } from './guest.ts'

interface Props {
  /** The employee has a whole run of today's questions to compare with. */
  readonly isReady: boolean
  readonly isWiped?: boolean
  /** In the order in which they take part. */
  readonly onBegin: (guests: readonly Guest[]) => void
}

/** What is about to happen, and who takes part: for the employee. */
export function ApartBeginScreen({ isReady, isWiped = false, onBegin }: Props) {
  const { t } = useTranslation('apart')
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Said>{isWiped && t('wiped')}</Said>
      {isReady ? (
        <>
          <p>{t('lead')}</p>
          <h2>{t('how.title')}</h2>
          <ul>
            <li>{t('how.blank')}</li>
            <li>{t('how.some')}</li>
            <li>{t('how.yours')}</li>
            <li>{t('how.memory')}</li>
          </ul>
          <Notice kind="warning">
            <p>{t('how.stay')}</p>
          </Notice>
          <GuestForm onBegin={onBegin} />
        </>
      ) : (
        <>
          <p>{t('first.text')}</p>
          <LinkAction href="#/" points="on">
            {t('first.action')}
          </LinkAction>
        </>
      )}
    </>
  )
}

type Who = 'manager' | 'counsellor'

function GuestForm({ onBegin }: Pick<Props, 'onBegin'>) {
  const { t } = useTranslation(['apart', 'start'])
  const [who, setWho] = useState<readonly Who[]>([])
  const [under, setUnder] = useState<'yes' | 'no' | undefined>(undefined)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const hasCounsellor = who.includes('counsellor')
  const isMissing = { who: who.length === 0, under: hasCounsellor && under === undefined }
  const send = () => {
    const counsellor = under === 'yes' ? 'bedrijfsarts' : 'employers-counsellor'
    if (!isMissing.who && !isMissing.under) {
      onBegin(who.map((one): Guest => (one === 'manager' ? 'manager' : counsellor)))
      return
    }
    setTried(true)
    const name = isMissing.who ? 'checkbox' : 'radio'
    form.current?.querySelector<HTMLElement>(`input[type=${name}]`)?.focus()
  }
  return (
    // `dialog`: nothing is sent anywhere.
    <form
      method="dialog"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <CheckboxGroup<Who>
        legend={t('apart:who.legend')}
        options={[
          { value: 'manager', label: t('apart:who.manager') },
          {
            value: 'counsellor',
            label: t('apart:who.counsellor'),
            hint: t('apart:who.counsellorHint'),
          },
        ]}
        values={who}
        onChange={setWho}
      />
      <p role="alert">{isTried && isMissing.who && t('apart:who.missing')}</p>
      {hasCounsellor && (
        <RadioGroup
          name="under"
          legend={t('apart:under.legend')}
          hint={t('apart:under.hint')}
          options={[
            { value: 'yes', label: t('start:form.under.yes') },
            { value: 'no', label: t('start:form.under.no') },
          ]}
          value={under}
          error={isTried && isMissing.under ? t('apart:under.missing') : undefined}
          onChange={setUnder}
        />
      )}
      <Button type="submit">{t('apart:begin')}</Button>
    </form>
  )
}
