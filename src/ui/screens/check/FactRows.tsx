import { useId, type ReactNode } from 'react'
import './fact-rows.css'

interface FactRowsProps {
  readonly title: ReactNode
  readonly rows: readonly (readonly [what: string, value: ReactNode])[]
  readonly hint?: ReactNode
}

/** A few facts, each by its name. */
export function FactRows({ title, rows, hint }: FactRowsProps) {
  const id = useId()
  return (
    <section className="fact-rows" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className="fact-rows-list">
        {rows.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {hint === undefined ? null : <p>{hint}</p>}
    </section>
  )
}
