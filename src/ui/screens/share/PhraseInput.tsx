import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import './phrase-input.css'

interface Props {
  readonly value: string
  readonly onChange: (phrase: string) => void
  /** What is wrong with it; shown and tied to the field. */
  readonly error?: string | undefined
  /** What is to be said of it as it is typed. */
  readonly remark?: string | undefined
}

/** A passphrase, typed. It stays here: no autofill, no spelling check, no translation. */
export function PhraseInput({ value, onChange, error, remark }: Props) {
  const { t } = useTranslation('sharing')
  const id = useId()
  const [isShown, setShown] = useState(false)
  const said = [...(error === undefined ? [] : [`${id}-error`]), `${id}-remark`].join(' ')
  return (
    <div className="phrase-input" data-wrong={error === undefined ? undefined : ''}>
      <label className="phrase-input-label" htmlFor={id}>
        {t('phrase.type')}
      </label>
      {error !== undefined && (
        <p className="phrase-input-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <input
        className="phrase-input-field"
        id={id}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={said}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className="phrase-input-remark" id={`${id}-remark`} role="status">
        {remark}
      </p>
      <ChoiceRow
        kind="checkbox"
        label={t('phrase.show')}
        checked={isShown}
        onChange={() => setShown(!isShown)}
      />
    </div>
  )
}
