import { storeOf } from '#app/store.ts'

/** A newer version that is ready, and the way to have it: loads the page again. */
export interface Offer {
  readonly accept: () => void
}

/** Stays empty until there is one. */
export const offer = storeOf<Offer | undefined>(undefined)
