import type { ReactNode } from 'react'

/** One screen in one state, as the all-screens page shows it. */
export interface ScreenState {
  /** Unique; for writers and tests, in English in every language. */
  readonly name: string
  readonly element: ReactNode
}

/** What a press does on the all-screens page. */
export const nothing = (): void => undefined
