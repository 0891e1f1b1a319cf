import { storeOf } from '#app/store.ts'

/** Whether the page may be loaded again now: all is saved, and nobody is in the middle of something. */
export type MayLeave = () => Promise<boolean>

/** A newer version that is ready, and the way to have it: loads the page again. */
export interface Offer {
  readonly accept: (mayLeave: MayLeave) => void
  /** It was taken, and the browser lets it in: a few seconds, while an older one ends its work. */
  readonly isStarting?: boolean
}

/** Stays empty until there is one. */
export const offer = storeOf<Offer | undefined>(undefined)
