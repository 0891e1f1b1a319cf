import type { OpenedHistory } from '#history/open-history.ts'
import type { LockHolder } from './lock-holder.ts'
import type { Passing } from '#app/base/passing.ts'
import type { PackInHand, PackLoader } from './use-pack.ts'
import type { Lists } from './use-runs.ts'

/** What the app needs from the world; `main.tsx` gives the real ones, tests their own. */
export interface Services {
  readonly opened: OpenedHistory
  /** Why nothing is kept and nothing locked, sealed or taken in, where that lies in how the page came here. */
  readonly passing?: Passing
  /** Who keeps the lock of what is kept; `opened` is as it lets it through. */
  readonly keeper?: LockHolder
  readonly packs: PackLoader
  /** Today's local date, `YYYY-MM-DD`. */
  readonly today: () => string
  /** A new UUIDv4. */
  readonly newId: () => string
  readonly print: () => void
  /** Loads the page again. */
  readonly reload: () => void
  /** Remembers the language of the interface; does nothing where the browser refuses. */
  readonly rememberLanguage: (tag: string) => void
}

/** The same, while the history is still to come: a prerendered start page does not wait for it. */
export interface ServicesToCome extends Omit<Services, 'opened'>, PackInHand {
  readonly opened?: OpenedHistory
  /** What is kept, as it was when the history opened. */
  readonly lists?: Lists
  /** Why the history does not come; where it is for want of its code, the app goes on without. */
  readonly fault?: Error
  /** Opens it once more. */
  readonly reopen?: () => void
}

export function areOpened(services: ServicesToCome): services is ServicesToCome & Services {
  return services.opened !== undefined
}
