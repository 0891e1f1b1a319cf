import type { ReactNode } from 'react'
import { PaperHead } from '#ui/parts/PaperHead.tsx'
import './share-print.css'

/** What reaches paper from the share page, and nothing else of it. */
export function SharePrint({ children }: { readonly children: ReactNode }) {
  return (
    <article className="share-print">
      <PaperHead />
      {children}
    </article>
  )
}
