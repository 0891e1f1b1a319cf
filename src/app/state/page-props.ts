import type { LoadedPack } from '#pack/load.ts'
import type { Texts } from '#pack/pack.ts'
import type { ApartStore } from '#app/apart/apart-state.ts'
import type { Curtain } from '#app/lock/use-curtain.ts'
import type { Route } from '#app/base/routes.ts'
import type { Services } from './services.ts'
import type { Runs } from './use-runs.ts'
import type { Sessions } from './use-session.ts'

/** The props of every page. */
export interface PageProps {
  readonly services: Services
  readonly loaded: LoadedPack
  readonly sessions: Sessions
  readonly curtain: Curtain
  readonly kept: Runs
  /** The pack's prose, and the language it is in. */
  readonly texts: Texts
  readonly language: string
  /** Who has the device, while several people answer the questions apart. */
  readonly apart: ApartStore
}

/** The same for a late page, with its address. */
export interface RoutedProps extends PageProps {
  readonly route: Route
}
