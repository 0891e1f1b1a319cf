import type { ReactNode } from 'react'
import './date-lines.css'

interface DateLinesProps {
  readonly lines: readonly {
    readonly key: string
    readonly name: string
    readonly day: ReactNode
  }[]
}

/** Days that belong together, a line each. */
export function DateLines({ lines }: DateLinesProps) {
  return (
    <dl className="date-lines">
      {lines.map(({ key, name, day }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{day}</dd>
        </div>
      ))}
    </dl>
  )
}
