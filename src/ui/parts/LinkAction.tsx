import type { ReactNode } from 'react'
import './button.css'

interface LinkActionProps {
  readonly href: string
  /** `quiet` is a plain link with a roomy target; the others look like a button. */
  readonly kind?: 'primary' | 'secondary' | 'quiet'
  readonly points?: 'back' | 'on'
  /** On the way; the link itself leads on. */
  readonly onPress?: () => void
  readonly children: ReactNode
}

/** A link that is the way on. */
export function LinkAction({ href, kind = 'primary', points, onPress, children }: LinkActionProps) {
  return (
    <a className={`button button-${kind}`} href={href} data-points={points} onClick={onPress}>
      <span className="button-words">{children}</span>
    </a>
  )
}
