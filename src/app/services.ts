import type { OpenedHistory } from '#history/open-history.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { PackLoader } from './use-pack.ts'

/** What the app needs from the world; `main.tsx` gives the real ones, tests their own. */
export interface Services {
  readonly opened: OpenedHistory
  readonly packs: PackLoader
  /** The pack of the prerendered start page: that page is shown before anything else is known. */
  readonly prerendered?: LoadedPack
  /** Today's local date, `YYYY-MM-DD`. */
  readonly today: () => string
  /** A new UUIDv4. */
  readonly newId: () => string
  readonly print: () => void
  /** Remembers the language of the interface; does nothing where the browser refuses. */
  readonly rememberLanguage: (tag: string) => void
}
