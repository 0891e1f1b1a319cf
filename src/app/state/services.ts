import type { OpenedHistory } from '#history/open-history.ts'
import type { LockHolder } from './lock-holder.ts'
import type { Passing } from '#app/base/passing.ts'
import type { PackInHand, PackLoader } from './use-pack.ts'
import type { Lists } from './use-runs.ts'

/** What the app needs from its environment; `main.tsx` passes the real ones, tests their own. */
export interface Services {
  readonly opened: OpenedHistory
  /** Why nothing is kept and nothing locked, sealed or taken in, where that lies in how the page came here. */
  readonly passing?: Passing
  /** Holds the lock; `opened` goes through it. */
  readonly keeper?: LockHolder
  readonly packs: PackLoader
  /** Today's local date, `YYYY-MM-DD`. */
  readonly today: () => string
  /** A new UUIDv4. */
  readonly newId: () => string
  readonly print: () => void
  /** Reloads the page. */
  readonly reload: () => void
  /** Remembers the language of the interface; does nothing where the browser refuses. */
  readonly rememberLanguage: (tag: string) => void
}

/** The same, before the history has opened: a prerendered start page does not wait for it. */
export interface ServicesToCome extends Omit<Services, 'opened'>, PackInHand {
  readonly opened?: OpenedHistory
  /** The lists as they were when the history opened. */
  readonly lists?: Lists
  /** Why the history failed to open; if its code failed to load, the app goes on without it. */
  readonly fault?: Error
  /** Opens it again. */
  readonly reopen?: () => void
}

export function areOpened(services: ServicesToCome): services is ServicesToCome & Services {
  return services.opened !== undefined
}
