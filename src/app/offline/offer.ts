import { storeOf } from '#app/base/store.ts'

/** A newer version that is ready, and the way to have it: loads the page again. */
export interface Offer {
  /** `isStill`: whether nobody is in the middle of something, asked at the moment of loading. */
  readonly accept: (isStill: () => boolean) => void
  /** It was taken, and the browser lets it in: a few seconds, while an older one ends its work. */
  readonly isStarting?: boolean
}

/** Stays empty until there is one. */
export const offer = storeOf<Offer | undefined>(undefined)
