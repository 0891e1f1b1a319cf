import { useId } from 'react'
import './day-input.css'

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
  return (
    <div className="day-input">
      <label className="day-input-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="day-input-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        className="day-input-day"
        id={id}
        type="date"
        autoComplete="off"
        min="2020-01-01"
        max="2100-12-31"
        aria-describedby={`${id}-hint ${id}-remark`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => onLeave?.()}
      />
      <p className="day-input-remark" id={`${id}-remark`} role="status">
        {remark}
      </p>
    </div>
  )
}
