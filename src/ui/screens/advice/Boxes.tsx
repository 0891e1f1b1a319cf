import { AdviceSection } from './AdviceSection.tsx'

interface Props {
  readonly title: string
  readonly items: readonly string[]
}

/** What is to be ticked off on paper. */
export function Boxes({ title, items }: Props) {
  if (items.length === 0) return null
  return (
    <AdviceSection title={title}>
      <ul className="take-along-boxes">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </AdviceSection>
  )
}

/** Lines to write on. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div className="take-along-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <div key={at} />
      ))}
    </div>
  )
}
