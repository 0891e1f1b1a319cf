import type { BarKind } from '#ui/screens/recovery/StorageBar.tsx'
import { useState } from 'react'
import type { Gate } from './gate.ts'
import { claimedCase } from '#app/state/page-rules.ts'
import type { Route } from '#app/base/routes.ts'
import type { ServicesToCome } from '#app/state/services.ts'
import { useClaim } from './use-claim.ts'
import type { ClaimState } from './use-claim.ts'
import type { Runs } from '#app/state/use-runs.ts'
import type { Sessions } from '#app/state/use-session.ts'
import { useWatching } from './use-watching.ts'

/** What may stand in the way of a page, or above it. */
export interface Guard {
  readonly gate: Gate | undefined
  readonly passGate: () => void
  readonly bar: BarKind | undefined
  readonly claim: ClaimState
  /** Takes the case from the other tab, with what was saved there. */
  readonly takeOver: () => void
  /** Which screen stands in the page's place; empty where none does. */
  readonly instead: string
}

interface Given {
  readonly services: ServicesToCome
  readonly route: Route
  readonly sessions: Sessions
  readonly kept: Runs
}

/** Follows the device and the other tabs: a loss at the start, a case that another tab works on. */
export function useGuard({ services, route, sessions, kept }: Given): Guard {
  const { session, renew } = sessions
  const { refresh } = kept
  const watched = useWatching(services.opened, (id) => {
    // Taken up as kept now, or what the other tab saved would be saved over.
    if (session?.kept === true && (id === session.id || id === '*')) void renew().then(refresh)
    else void refresh()
  })
  const { gate } = watched
  const wanted = gate === undefined ? claimedCase(route, session, kept.cases) : undefined
  const claim = useClaim(services.opened?.care, wanted)
  const [isTaking, setTaking] = useState(false)
  const takeOver = async () => {
    setTaking(true)
    await claim.takeOver()
    await renew()
    await refresh()
    setTaking(false)
  }
  // Until the run is here as kept now, an answer would be to what was.
  const state = isTaking ? 'asking' : claim.state
  const isElsewhere = state === 'elsewhere' || state === 'taken'
  const instead = gate ?? (isElsewhere ? state : '')
  return { ...watched, claim: state, takeOver: () => void takeOver(), instead }
}
