import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { keeperOf } from '#run/people.ts'
import type { People } from '#run/people.ts'
import { roles } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { CheckboxGroup } from '#ui/parts/CheckboxGroup.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { begunBy } from './begin-draft.ts'
import type { BeginDraft, Missing } from './begin-draft.ts'
import { KeepingChoice, ToCases } from './KeepingChoice.tsx'
import { MissingSummary } from './MissingSummary.tsx'
import './begin-form.css'

interface BeginFormProps {
  readonly storage: 'device' | 'memory'
  readonly passing?: 'single' | 'insecure' | undefined
  /** Keeping waits for a passphrase. */
  readonly isLocked?: boolean
  /** What was chosen; kept by those who show this, so that it survives a visit to another page. */
  readonly draft: BeginDraft
  readonly onDraft: (draft: BeginDraft) => void
  /** The form, for those who bring focus here. */
  readonly form?: RefObject<HTMLFormElement | null> | undefined
  readonly onBegin: (people: People, keep: boolean, isShared: boolean) => void
}

/** Who fills it in, who is at the table, and what is kept: all that is asked before the questions. */
export function BeginForm(props: BeginFormProps) {
  const { storage, passing, isLocked = false, draft, onDraft, onBegin } = props
  const { t } = useTranslation('start')
  const own = useRef<HTMLFormElement>(null)
  const form = props.form ?? own
  const [refused, setRefused] = useState<{ attempt: number; missing: readonly Missing[] }>()
  const begun = begunBy(draft, storage)
  const missing = begun.ready ? [] : begun.missing.filter((m) => refused?.missing.includes(m))
  const fill = (part: Partial<BeginDraft>) => onDraft({ ...draft, ...part })
  const errorOf = (what: Missing) =>
    missing.includes(what) ? t(`form.missing.${what}`) : undefined
  const { perspective, under } = draft
  const settled = perspective !== undefined && (perspective !== 'counsellor' || under !== undefined)
  const keeper = settled ? keeperOf(perspective, under === 'yes') : undefined
  return (
    // `dialog`: a press before the page is alive must not leave it, nor be stopped by its CSP.
    <form
      className="begin-form"
      method="dialog"
      noValidate
      aria-label={t('form.title')}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (begun.ready) onBegin(begun.people, begun.keep, draft.keep === 'shared')
        else setRefused({ attempt: (refused?.attempt ?? 0) + 1, missing: begun.missing })
      }}
    >
      {missing.length === 0 ? null : (
        <MissingSummary
          missing={missing}
          attempt={refused?.attempt ?? 0}
          onGo={(what) => focusOn(form, what)}
        />
      )}
      <RadioGroup
        name="perspective"
        legend={t('form.perspective.legend')}
        options={roles.map((role) => ({
          value: role,
          label: t(`form.perspective.${role}`),
          hint: t(`form.perspective.${role}Hint`),
        }))}
        value={perspective}
        error={errorOf('perspective')}
        onChange={(value) => fill({ perspective: value })}
      />
      {perspective === 'counsellor' ? (
        <RadioGroup
          name="under"
          legend={t('form.under.legend')}
          hint={t('form.under.hint')}
          options={[
            { value: 'yes', label: t('form.under.yes'), hint: t('form.under.yesHint') },
            { value: 'no', label: t('form.under.no') },
          ]}
          value={under}
          error={errorOf('under')}
          onChange={(value) => fill({ under: value })}
        />
      ) : null}
      {keeper === 'employer' ? (
        <Notice kind="warning" title={t('form.limits.title')} live="status">
          <p>{t('form.limits.body')}</p>
          <p>
            {t('form.limits.notKept')} <ToCases storage={storage} />
          </p>
        </Notice>
      ) : null}
      {perspective === undefined ? null : (
        <CheckboxGroup
          legend={t('form.table.legend')}
          hint={t('form.table.hint')}
          options={roles
            .filter((role) => role !== perspective)
            .map((role) => ({ value: role, label: t(`form.table.${role}`) }))}
          values={draft.others}
          onChange={(others) => fill({ others })}
        />
      )}
      {keeper === undefined || keeper === 'employer' ? null : (
        <KeepingChoice
          keeper={keeper}
          storage={storage}
          passing={passing}
          isLocked={isLocked}
          value={draft.keep}
          error={errorOf('keep')}
          onChange={(keep) => fill({ keep })}
        />
      )}
      <Button type="submit">{t('form.submit')}</Button>
    </form>
  )
}

/** Brings focus to the first choice of a group. */
export function focusOn(form: RefObject<HTMLFormElement | null>, what: Missing): void {
  form.current?.querySelector<HTMLElement>(`input[name$="-${what}"]`)?.focus()
}
