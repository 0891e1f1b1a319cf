import type { ReactNode } from 'react'
import { Disclosure } from '#ui/parts/Disclosure.tsx'

interface Props {
  readonly summary: string
  /** Shown twice, once for each medium: nothing in it may carry a fixed id. */
  readonly children: ReactNode
}

/** Folded on screen, open on paper: no browser reliably prints what a closed `details` holds. */
export function OpenInPrint({ summary, children }: Props) {
  return (
    <>
      <div className="no-print">
        <Disclosure summary={summary}>{children}</Disclosure>
      </div>
      <div className="only-print">{children}</div>
    </>
  )
}
