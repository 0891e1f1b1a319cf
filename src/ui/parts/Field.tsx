import { useId } from 'react'
import type { ReactElement, ReactNode } from 'react'
import './field.css'

/** What a field gives to its one control, so that the two are tied together for ears. */
export interface Control {
  readonly id: string
  readonly className: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong; shown and tied to the control. */
  readonly error?: string | undefined
  /** What stands below the control. */
  readonly after?: ReactNode
  /** The id of what describes the control too, below it or elsewhere. */
  readonly afterId?: string | undefined
  readonly children: (control: Control) => ReactElement
}

/** A control to type in, with its label, a hint, and what is wrong. The error is read out where it comes up. */
export function Field({ label, hint, error, after, afterId, children }: FieldProps) {
  const id = useId()
  const isWrong = error !== undefined
  const said = [isWrong && `${id}-error`, hint !== undefined && `${id}-hint`, afterId]
  return (
    <div className="field" data-wrong={isWrong ? '' : undefined}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {children({
        id,
        className: 'field-control',
        'aria-invalid': isWrong ? true : undefined,
        'aria-describedby': said.filter(Boolean).join(' ') || undefined,
      })}
      {after}
    </div>
  )
}
