import { useId } from 'react'
import './choice-row.css'

interface ChoiceRowProps {
  readonly kind: 'radio' | 'checkbox'
  readonly name?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly disabled?: boolean | undefined
  readonly onChange: () => void
}

/** One radio button or check box with its words; the whole row can be pressed. */
export function ChoiceRow({
  kind,
  name,
  label,
  hint,
  checked,
  disabled,
  onChange,
}: ChoiceRowProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div className="choice-row">
      <input
        className="choice-row-input"
        type={kind}
        id={id}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={hintId}
        onChange={onChange}
      />
      <div className="choice-row-words">
        <label className="choice-row-label" htmlFor={id}>
          {label}
        </label>
        {hint === undefined ? null : (
          <p className="choice-row-hint" id={hintId}>
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
