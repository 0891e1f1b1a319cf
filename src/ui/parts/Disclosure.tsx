import type { ReactNode } from 'react'
import './disclosure.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** Whether it is open now; left out, the browser keeps that itself. */
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
}

/** More, in place: the browser's own details and summary; Escape closes it. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      onKeyDown={({ key, target, currentTarget: fold }) => {
        // A field has its own use for it: a calendar that is open, what is being typed.
        const isField = target instanceof Element && target.matches('input, select, textarea')
        if (!fold.open || isField || key !== 'Escape') return
        fold.open = false
        fold.querySelector('summary')?.focus()
      }}
    >
      <summary className="disclosure-summary">{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
