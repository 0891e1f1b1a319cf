import type { ReactNode } from 'react'
import './card.css'

interface CardProps {
  readonly as?: 'section' | 'article' | 'li'
  /** Id of the heading that names it. */
  readonly labelledBy?: string
  readonly children: ReactNode
}

/** A raised surface around things that belong together. */
export function Card({ as: Element = 'section', labelledBy, children }: CardProps) {
  return (
    <Element className="card" aria-labelledby={labelledBy}>
      {children}
    </Element>
  )
}
