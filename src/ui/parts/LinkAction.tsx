import type { ReactNode } from 'react'
import './button.css'

interface LinkActionProps {
  readonly href: string
  /** `quiet` is a plain link with a roomy target; the others look like a button. */
  readonly kind?: 'primary' | 'secondary' | 'quiet'
  readonly points?: 'back' | 'on'
  readonly children: ReactNode
}

/** A link that is the way on. */
export function LinkAction({ href, kind = 'primary', points, children }: LinkActionProps) {
  return (
    <a className={`button button-${kind}`} href={href} data-points={points}>
      <span className="button-words">{children}</span>
    </a>
  )
}
