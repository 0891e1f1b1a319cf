import { useId } from 'react'
import { ChoiceRow } from './ChoiceRow.tsx'
import './choice-group.css'

interface RadioGroupProps<Value extends string> {
  readonly legend: string
  readonly hint?: string | undefined
  /** One name per group on a page. */
  readonly name: string
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly hint?: string | undefined
  }[]
  readonly value?: Value | undefined
  readonly onChange: (value: Value) => void
  /** What is missing or wrong; shown and tied to the group. */
  readonly error?: string | undefined
}

/** One out of a few, as big rows. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, hint, name, options, value, onChange, error } = props
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  const errorId = error === undefined ? undefined : `${id}-error`
  const said = [errorId, hintId].filter((part) => part !== undefined).join(' ')
  return (
    <fieldset
      className="choice-group"
      aria-describedby={said === '' ? undefined : said}
      data-wrong={error === undefined ? undefined : ''}
    >
      <legend className="choice-group-legend">{legend}</legend>
      {hint === undefined ? null : (
        <p className="choice-group-hint" id={hintId}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className="choice-group-error" id={errorId}>
          {error}
        </p>
      )}
      {options.map((option) => (
        <ChoiceRow
          key={option.value}
          kind="radio"
          name={`${id}-${name}`}
          label={option.label}
          hint={option.hint}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </fieldset>
  )
}
