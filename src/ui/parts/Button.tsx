import type { ReactNode } from 'react'
import './button.css'

interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly type?: 'button' | 'submit'
  /** Id of an element that says more. */
  readonly describedBy?: string | undefined
  /** A chevron before or after the words: back or onward. */
  readonly points?: 'back' | 'on'
  readonly onPress?: () => void
  readonly children: ReactNode
}

/** A real button, at least 44 pixels high. */
export function Button({
  kind = 'primary',
  type = 'button',
  describedBy,
  points,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`button button-${kind}`}
      aria-describedby={describedBy}
      data-points={points}
      onClick={() => onPress?.()}
    >
      <span className="button-words">{children}</span>
    </button>
  )
}
