import type { ReactNode } from 'react'
import type { Role } from '#tree/decision-tree.ts'

/** A suggestion that may become an agreement. */
export interface Suggestion {
  /** With its marks of emphasis. */
  readonly text: string
  readonly who: readonly Role[]
  /** Id of the element that shows it. */
  readonly shownBy: string
}

/** The button that stands by a suggestion. */
export type TakeOverOf = (suggestion: Suggestion) => ReactNode
