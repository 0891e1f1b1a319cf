import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceRow } from './ChoiceRow.tsx'
import { Field } from './Field.tsx'
import './passphrase-field.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly error?: string | undefined
  /** The id of what is wrong, where that is said elsewhere on the page. */
  readonly problemId?: string | undefined
  /**
   * What a password manager may do: fill in or keep what locks this device, for nobody must have to
   * remember it (WCAG 3.3.8). What locks a file is not its business.
   */
  readonly autoComplete: 'current-password' | 'new-password' | 'off'
  readonly onChange: (typed: string) => void
}

/** A passphrase as it is typed, pasted or filled in; shown where the person wants to see it. */
export function PassphraseField(props: Props) {
  const { label, value, error, problemId, autoComplete, onChange } = props
  const { t } = useTranslation(['lock', 'common'])
  const [isShown, setShown] = useState(false)
  return (
    <div className="passphrase-field">
      {/* A password manager wants to know whose it is. */}
      {autoComplete !== 'off' && (
        <input type="text" autoComplete="username" value={t('common:product')} readOnly hidden />
      )}
      <Field label={label} error={error} afterId={problemId}>
        {(control) => (
          <input
            {...control}
            type={isShown ? 'text' : 'password'}
            value={value}
            translate="no"
            spellCheck={false}
            autoCapitalize="none"
            autoCorrect="off"
            autoComplete={autoComplete}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <ChoiceRow
        kind="checkbox"
        label={t('field.show')}
        checked={isShown}
        onChange={() => setShown(!isShown)}
      />
    </div>
  )
}
