import type { Route } from '#app/base/routes.ts'
import { forgetWay } from '#app/base/use-route.ts'
import type { Runs } from '#app/state/use-runs.ts'
import type { Sessions } from '#app/state/use-session.ts'
import { accessTo } from '#app/state/whose.ts'
import type { Access } from '#app/state/whose.ts'
import type { RunRecord } from '#history/record.ts'
import { useCallback, useEffect, useRef } from 'react'
import type { Curtain } from './use-curtain.ts'

export interface BehindLock {
  readonly access: Access
  /** The run to go on with: the one that was under way when the lock fell, or the page was left. */
  readonly lastOf: (runs: readonly RunRecord[]) => RunRecord | undefined
}

/** Lets go of what is kept when the lock falls or the page is left, and takes it up again as it is kept by then. */
export function useBehindLock(
  curtain: Curtain,
  sessions: Sessions,
  kept: Runs,
  route: Route,
): BehindLock {
  const { lock, keeper, shield } = curtain
  const { session, end } = sessions
  const { refresh } = kept
  const underWay = useRef<string | undefined>(undefined)
  const letGo = useRef<() => void>(() => undefined)
  useEffect(() => {
    letGo.current = () => {
      if (session?.kept !== true) return
      underWay.current = session.id
      end()
    }
  }, [session, end])
  const isLocked = lock === 'locked'
  useEffect(() => {
    if (!isLocked) return
    letGo.current()
    forgetWay()
  }, [isLocked])
  const endNow = useRef(end)
  useEffect(() => {
    endNow.current = end
  }, [end])
  useEffect(
    () =>
      keeper?.opened.care?.watch(({ kind }) => {
        if (kind !== 'erased') return
        endNow.current()
        keeper.typed.clear()
        // First the curtain: what looks again at what is kept would make the database anew.
        shield.close('erased')
        keeper.hold(undefined, 'none')
      }),
    [keeper, shield],
  )
  const isForOthers = session !== undefined && session.people.keeper !== 'employee'
  useEffect(() => {
    if (isForOthers) keeper?.isProfessional.set(true)
  }, [isForOthers, keeper])
  useEffect(() => {
    const rebuild = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || shield.cover.get() !== 'gone') return
      letGo.current()
      void refresh().then(() => shield.open())
    }
    window.addEventListener('pageshow', rebuild)
    return () => window.removeEventListener('pageshow', rebuild)
  }, [refresh, shield])
  const lastOf = useCallback(
    (runs: readonly RunRecord[]) => runs.find(({ id }) => id === underWay.current) ?? runs[0],
    [],
  )
  const access = accessTo(route, { session, cases: kept.cases, lock })
  return { access, lastOf }
}
