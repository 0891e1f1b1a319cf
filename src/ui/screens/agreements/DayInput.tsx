import { useId } from 'react'
import { Field } from '#ui/parts/Field.tsx'
import { useSay } from '#ui/parts/say.ts'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string
  /** Said, and no hindrance. */
  readonly remark?: string | undefined
  readonly onChange: (on: string) => void
  readonly onLeave?: (() => void) | undefined
}

/** A day, in the browser's own calendar. */
export function DayInput({ label, hint, value, remark, onChange, onLeave }: Props) {
  const id = useId()
  useSay(remark, remark)
  return (
    <Field
      label={label}
      hint={hint}
      afterId={id}
      after={
        <p className="field-remark" id={id}>
          {remark}
        </p>
      }
    >
      {(control) => (
        <input
          {...control}
          type="date"
          autoComplete="off"
          min="2020-01-01"
          max="2100-12-31"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={() => onLeave?.()}
        />
      )}
    </Field>
  )
}
