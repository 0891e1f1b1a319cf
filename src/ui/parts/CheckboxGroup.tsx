import { useId } from 'react'
import { ChoiceRow } from './ChoiceRow.tsx'
import './choice-group.css'

interface CheckboxGroupProps<Value extends string> {
  readonly legend: string
  readonly hint?: string | undefined
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly hint?: string | undefined
    /** Shown as it is, and not to be changed. */
    readonly disabled?: boolean | undefined
  }[]
  readonly values: readonly Value[]
  /** All chosen values, in the order of the options. */
  readonly onChange: (values: readonly Value[]) => void
}

/** Any number out of a few, as big rows. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { legend, hint, options, values, onChange } = props
  const id = useId()
  const toggle = (value: Value) => {
    const chosen = values.includes(value) ? values.filter((v) => v !== value) : [...values, value]
    onChange(options.map((option) => option.value).filter((v) => chosen.includes(v)))
  }
  return (
    <fieldset className="choice-group" aria-describedby={hint === undefined ? undefined : id}>
      <legend className="choice-group-legend">{legend}</legend>
      {hint === undefined ? null : (
        <p className="choice-group-hint" id={id}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <ChoiceRow
          key={option.value}
          kind="checkbox"
          label={option.label}
          hint={option.hint}
          disabled={option.disabled}
          checked={values.includes(option.value)}
          onChange={() => toggle(option.value)}
        />
      ))}
    </fieldset>
  )
}
