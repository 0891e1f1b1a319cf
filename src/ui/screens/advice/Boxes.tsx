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

/** Lines to write on, as many as the page has room for: a drawing is cut off at its edge, where a list would go on. */
export function Lines() {
  return (
    <svg className="take-along-lines" aria-hidden="true" focusable="false">
      {Array.from({ length: 30 }, (_, at) => (
        <line key={at} x2="100%" y1={(at + 1) * 28} y2={(at + 1) * 28} />
      ))}
    </svg>
  )
}
