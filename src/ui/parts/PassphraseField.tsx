import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import './passphrase-field.css'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  /** What is wrong; shown and tied to the field. */
  readonly error?: string | undefined
  /** Says to a password manager whether to fill in or to keep: nobody must have to remember it (WCAG 3.3.8). */
  readonly isNew?: boolean
  readonly onChange: (typed: string) => void
}

/** A passphrase as it is typed, pasted or filled in; shown where the person wants to see it. */
export function PassphraseField(props: Props) {
  const { label, hint, value, error, isNew = false, onChange } = props
  const { t } = useTranslation(['lock', 'common'])
  const id = useId()
  const [isShown, setShown] = useState(false)
  const said = [
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ]
  return (
    <div className="passphrase-field" data-wrong={error === undefined ? undefined : ''}>
      <label className="passphrase-field-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="passphrase-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className="passphrase-field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {/* A password manager wants to know whose it is. */}
      <input type="text" autoComplete="username" value={t('common:product')} readOnly hidden />
      <input
        className="passphrase-field-input"
        id={id}
        type={isShown ? 'text' : 'password'}
        value={value}
        translate="no"
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={said.length === 0 ? undefined : said.join(' ')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ChoiceRow
        kind="checkbox"
        label={t('field.show')}
        checked={isShown}
        onChange={() => setShown(!isShown)}
      />
    </div>
  )
}
