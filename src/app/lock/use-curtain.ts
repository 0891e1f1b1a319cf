import { needed } from '#app/base/needed.ts'
import type { Route } from '#app/base/routes.ts'
import type { ServicesToCome } from '#app/state/services.ts'
import { storeOf, useStore } from '#app/base/store.ts'
import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { LockHolder, LockState } from '#app/state/lock-holder.ts'
import { shieldOf } from './shield.ts'
import type { Cover, Shield } from './shield.ts'
import { onThreeShifts } from '#app/base/three-shifts.ts'

/** What stands between the page and whoever should not see it. */
export interface Curtain {
  /** There once the history is. */
  readonly keeper: LockHolder | undefined
  readonly lock: LockState
  readonly shield: Shield
  readonly cover: Cover
  /** Takes the content away, and locks what is kept where a passphrase was given. */
  readonly close: (why: 'hidden' | 'idle') => void
}

export function useCurtain({ keeper }: ServicesToCome, route: Route): Curtain {
  const [shield] = useState(shieldOf)
  const lock = useStore(keeper?.state ?? nothingKept)
  const cover = useStore(shield.cover)
  const close = useCallback(
    (why: 'hidden' | 'idle') => {
      shield.close(why)
      if (keeper?.state.get() !== 'open') return
      // Without its code the key stays in memory, and the page covered.
      void needed(() => import('./verbs.ts')).then(
        ({ lockNow }) => lockNow(keeper),
        () => undefined,
      )
    },
    [keeper, shield],
  )
  const isPause = route.page === 'pause'
  useLayoutEffect(() => {
    // Loaded anew while hidden: still hidden, whatever Back leads to.
    if (isPause && shield.cover.get() === 'none') shield.close('hidden')
  }, [isPause, shield])
  useEffect(() => onThreeShifts(() => close('hidden')), [close])
  useEffect(() => {
    // What the browser keeps of a page that was left is then blank; `Pages` brings it back.
    const leave = () => {
      if (shield.cover.get() === 'none') shield.close('gone')
    }
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [shield])
  return { keeper, lock, shield, cover: isPause && cover === 'none' ? 'hidden' : cover, close }
}

const nothingKept = storeOf<LockState>('off')
