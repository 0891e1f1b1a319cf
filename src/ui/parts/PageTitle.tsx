import type { ReactNode } from 'react'
import './page-title.css'

interface PageTitleProps {
  readonly children: ReactNode
  /** A small line above the title. */
  readonly eyebrow?: ReactNode
}

/** The page's one h1. The app moves focus here after each step (`data-page-title`). */
export function PageTitle({ children, eyebrow }: PageTitleProps) {
  return (
    <div className="page-title">
      {eyebrow === undefined ? null : <p className="page-title-eyebrow">{eyebrow}</p>}
      <h1 className="page-title-words" tabIndex={-1} data-page-title="">
        {children}
      </h1>
    </div>
  )
}
