import { useTranslation } from 'react-i18next'
import type { Keeper } from '#run/people.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import type { BeginDraft } from './begin-draft.ts'

interface KeepingChoiceProps {
  /** An employer's side keeps no answers, and is told so above. */
  readonly keeper: Exclude<Keeper, 'employer'>
  readonly storage: 'device' | 'memory'
  /** Why it is memory, where that lies in how the page came here. */
  readonly passing?: 'single' | 'insecure' | undefined
  /** Or in a lock that is not open. */
  readonly isLocked?: boolean
  readonly value: BeginDraft['keep']
  readonly error: string | undefined
  readonly onChange: (keep: NonNullable<BeginDraft['keep']>) => void
}

/** Whether to keep the answers: the employee chooses; to the bedrijfsarts it says where. */
export function KeepingChoice(props: KeepingChoiceProps) {
  const { keeper, storage, passing, isLocked = false, value, error, onChange } = props
  const { t } = useTranslation(['start', 'check', 'lock'])
  if (keeper !== 'employee') {
    return (
      <Notice kind="info" title={t('form.notKept.title')} live="status">
        <p>{t('form.notKept.memory')}</p>
        <p>
          {t('form.notKept.bedrijfsarts')} <ToCases storage={storage} />
        </p>
        <p>
          <a href="#/spreekkamer">{t('consulting')}</a>
        </p>
      </Notice>
    )
  }
  if (isLocked) {
    return (
      <Notice kind="info" title={t('lock:notNow.title')} live="status">
        <p>{t('lock:notNow.body')}</p>
      </Notice>
    )
  }
  if (storage === 'memory') {
    return (
      <Notice kind="warning" title={t('form.cannotKeep.title')} live="status">
        <p>
          {passing === undefined ? t('form.cannotKeep.body') : t(`check:passing.${passing}.body`)}
        </p>
      </Notice>
    )
  }
  return (
    <RadioGroup
      name="keep"
      legend={t('form.keep.legend')}
      options={[
        { value: 'device', label: t('form.keep.device'), hint: t('form.keep.deviceHint') },
        { value: 'once', label: t('form.keep.once'), hint: t('form.keep.onceHint') },
        { value: 'shared', label: t('form.keep.shared'), hint: t('form.keep.sharedHint') },
      ]}
      value={value}
      error={error}
      onChange={onChange}
    />
  )
}

/** The way for professionals who keep cases, where anything can be kept. */
export function ToCases({ storage }: Pick<KeepingChoiceProps, 'storage'>) {
  const { t } = useTranslation('start')
  return storage === 'device' ? <a href="#/trajecten">{t('form.notKept.cases')}</a> : null
}
