import { useId } from 'react'
import type { RefObject } from 'react'
import './label-field.css'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  readonly kind?: 'text' | 'search'
  readonly value: string
  /** What is wrong with it; shown and tied to the field. */
  readonly error?: string | undefined
  readonly field?: RefObject<HTMLInputElement | null>
  readonly onChange: (text: string) => void
}

/** A line of someone's own words. It stays on this device: no autofill, spelling check or translation that could send it away. */
export function LabelField(props: Props) {
  const { label, hint, kind = 'text', value, error, field, onChange } = props
  const id = useId()
  const said = [
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ].join(' ')
  return (
    <div className="label-field" data-wrong={error === undefined ? undefined : ''}>
      <label className="label-field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="label-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="label-field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <input
        className="label-field-input"
        id={id}
        ref={field}
        type={kind}
        dir="auto"
        translate="no"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={said === '' ? undefined : said}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
