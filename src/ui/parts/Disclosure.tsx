import type { ReactNode } from 'react'
import './disclosure.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** Whether it is open now; left out, the browser keeps that itself. */
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
}

/** More, in place: the browser's own details and summary. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="disclosure-summary">{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
