import type { RefObject } from 'react'
import { Field } from '#ui/parts/Field.tsx'

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
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          ref={field}
          type={kind}
          dir="auto"
          translate="no"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
