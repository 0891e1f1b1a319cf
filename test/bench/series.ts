import type { Visited } from './visit.ts'

/** Visits of one variant at one speed. */
export interface Series {
  readonly name: string
  readonly isSlow: boolean
  readonly visits: Visited[]
}
