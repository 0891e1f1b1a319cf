import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cleanLabel, labelProblem } from '#history/label.ts'
import { keeperOf } from '#run/people.ts'
import type { People, Perspective } from '#run/people.ts'
import { roles } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { useTyped } from '#ui/parts/typed.ts'
import { LabelField } from './LabelField.tsx'
import './new-case-form.css'

/** Who keeps the case, and what it is called. */
export interface NewCase extends Pick<People, 'perspective' | 'keeper'> {
  readonly label: string
}

interface Props {
  /** Whether what is kept here is locked; a case of someone else's may only be kept so. */
  readonly isLocked: boolean
  /** It could not be saved. */
  readonly failed: boolean
  /** On to the lock, for data of others. */
  readonly onLock: () => void
  /** Whether it was kept. */
  readonly onBegin: (wish: NewCase) => Promise<boolean>
}

/** A new case: whose it is, a counsellor under whom, and a name that is nobody's. */
export function NewCaseForm({ isLocked, failed, onLock, onBegin }: Props) {
  const { t } = useTranslation(['cases', 'start'])
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [perspective, setPerspective] = useState<Perspective | undefined>(undefined)
  const [under, setUnder] = useState<'yes' | 'no' | undefined>(undefined)
  const [label, setLabel] = useTyped('new-case')
  const [isSent, setSent] = useState(false)
  const isAsked = perspective === 'counsellor'
  const problem = labelProblem(label)
  const needsLock = perspective !== undefined && perspective !== 'employee' && !isLocked
  const send = () => {
    setSent(true)
    if (problem !== undefined) field.current?.focus()
    else if (perspective !== undefined && !(isAsked && under === undefined)) {
      const keeper = keeperOf(perspective, under === 'yes')
      void onBegin({ perspective, keeper, label: cleanLabel(label) }).then(
        (isKept) => isKept && setLabel(''),
      )
    }
  }
  return (
    <form
      className="new-case-form"
      method="dialog"
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h2 id={id}>{t('new.title')}</h2>
      <RadioGroup
        name="perspective"
        legend={t('start:form.perspective.legend')}
        options={roles.map((role) => ({
          value: role,
          label: t(`start:form.perspective.${role}`),
          hint: t(`start:form.perspective.${role}Hint`),
        }))}
        value={perspective}
        error={
          isSent && perspective === undefined ? t('start:form.missing.perspective') : undefined
        }
        onChange={setPerspective}
      />
      {isAsked && (
        <RadioGroup
          name="under"
          legend={t('start:form.under.legend')}
          hint={t('start:form.under.hint')}
          options={[
            { value: 'yes', label: t('start:form.under.yes'), hint: t('start:form.under.yesHint') },
            { value: 'no', label: t('start:form.under.no') },
          ]}
          value={under}
          error={isSent && under === undefined ? t('start:form.missing.under') : undefined}
          onChange={setUnder}
        />
      )}
      {needsLock ? (
        <Notice kind="warning" live="status" title={t('new.lock.title')}>
          <p>{t('new.lock.body')}</p>
          <LinkAction kind="secondary" href="#/slot" onPress={onLock}>
            {t('new.lock.action')}
          </LinkAction>
        </Notice>
      ) : (
        <>
          <LabelField
            label={t('new.label')}
            hint={t('new.labelHint')}
            field={field}
            value={label}
            error={problem && t(`new.problem.${problem}`)}
            onChange={setLabel}
          />
          {failed && (
            <Notice kind="danger" live="alert">
              <p>{t('new.failed')}</p>
            </Notice>
          )}
          <Button type="submit">{t('new.submit')}</Button>
        </>
      )}
    </form>
  )
}
