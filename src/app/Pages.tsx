import type { LoadedPack } from '#pack/load.ts'
import { emptyDraft } from '#ui/screens/start/begin-draft.ts'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LaidOut, useAlive } from './base/alive.ts'
import { breakOff, whenLeft } from './apart/apart-rim.ts'
import { isHandedOver } from './apart/apart-state.ts'
import type { ApartStore } from './apart/apart-state.ts'
import { laterPage } from './base/later-page.tsx'
import { loadBrandFont } from './base/brand-font.ts'
import { nextOf } from './pages.ts'
import { PageOfRoute } from './PageOfRoute.tsx'
import { Covered } from './lock/Covered.tsx'
import { useBehindLock } from './lock/use-behind-lock.ts'
import type { Curtain } from './lock/use-curtain.ts'
import { rowOf } from './base/pages.ts'
import { hrefOf } from './base/routes.ts'
import type { Route } from './base/routes.ts'
import { worksForOthers } from './state/whose.ts'
import { isAtRest } from './offline/at-rest.ts'
import { UpdateOffer } from './offline/UpdateOffer.tsx'
import type { ServicesToCome } from './state/services.ts'
import { useStore } from './base/store.ts'
import { textsIn } from './base/texts-in.ts'
import { TroubleBoundary } from './TroubleBoundary.tsx'
import { canGoOn, handedOver, isWalk } from './state/page-rules.ts'
import { Guarded } from './recovery/Guarded.tsx'
import { useGuard } from './recovery/use-guard.ts'
import { loadAgain, NotHad } from './base/needed.ts'
import { usePage } from './base/use-page.ts'
import { goTo, isPlace, wasUnkept } from './base/use-route.ts'
import { Unread } from './state/unread.ts'
import { useRuns } from './state/use-runs.ts'
import { useSession } from './state/use-session.ts'
import { idle, whenIdle } from './base/when-idle.ts'

/** In the place of a page of what is kept, where that could not be read. */
const UnreadScreen = laterPage(() => import('#ui/screens/trouble/UnreadScreen.tsx'), 'UnreadScreen')

interface Props {
  readonly services: ServicesToCome
  readonly loaded: LoadedPack
  /** Whether the pack has all its languages; a run begins and goes on only then. */
  readonly whole: boolean
  readonly route: Route
  readonly apart: ApartStore
  readonly curtain: Curtain
  /** Whether whoever uses this keeps cases of others. */
  readonly onProfessional: (is: boolean) => void
}

/** Which page belongs to the route, once there is a pack. */
export function Pages(props: Props) {
  const { services, loaded, whole, apart, curtain, onProfessional, ...at } = props
  const [failure, setFailure] = useState<Error | undefined>(undefined)
  const fault = services.fault instanceof NotHad ? failure : (services.fault ?? failure)
  if (fault !== undefined) throw fault
  const { i18n } = useTranslation()
  const { cover, lock } = curtain
  const kept = useRuns(services.opened, services.lists, lock === 'locked')
  const sessions = useSession(services, loaded)
  const [lost, setLost] = useState(false)
  // The run to be taken up could not be read.
  const [isStuck, setStuck] = useState(false)
  const [draft, setDraft] = useState(emptyDraft)
  const isHanded = isHandedOver(useStore(apart))
  // Back and an address typed lead nowhere while someone else has the device.
  const route = isHanded ? handedOver : at.route
  useLayoutEffect(() => {
    if (isHanded) goTo(handedOver)
  }, [isHanded, at.route])
  useEffect(
    // What another answered goes with the page, wherever one is by then. Here, and not in the page
    // itself: the curtain takes that away before it hears that the page goes.
    () =>
      whenLeft(() => {
        const now = apart.get()
        if (now.at === 'compared') apart.set({ at: 'begin' })
        else if (isHandedOver(now)) breakOff()
      }),
    [apart],
  )
  const { session, settled, resume } = sessions
  const { runs, refresh } = kept
  const isProfessional = worksForOthers(session, kept.cases)
  useLayoutEffect(() => onProfessional(isProfessional), [onProfessional, isProfessional])
  const guard = useGuard({ services, route, sessions, kept })
  const { gate } = guard
  const { access, lastOf } = useBehindLock(curtain, sessions, kept, route)
  const isShut = access === 'shut'
  // Never read: a page that shows nothing of it is there all the same.
  const isUnread = kept.isUnread && runs === undefined
  const isReady =
    whole && (runs !== undefined || isUnread) && gate === undefined && cover !== 'gone'
  const mustTakeUp = isWalk(route) && session === undefined && gate === undefined && !isShut
  useLayoutEffect(() => {
    if (!isReady || !mustTakeUp || runs === undefined) return
    // A reload, or an address typed: take up the last run where it stands, or begin.
    const last = lastOf(runs)
    if (last !== undefined && canGoOn(last, services.today()))
      // Gone meanwhile: the lists of now say what else there is.
      resume(last).then(
        (begun) => (begun === undefined ? refresh() : undefined),
        (error) => (error instanceof NotHad ? setFailure(error) : setStuck(true)),
      )
    else {
      setLost(wasUnkept())
      goTo({ page: 'start' }, { replace: true })
    }
  }, [isReady, mustTakeUp, runs, resume, refresh, services, lastOf])
  const isLooking = !isWalk(route)
  const isWiped = cover === 'wiped' || cover === 'erased'
  const isRead = useRef(services.lists !== undefined)
  useEffect(() => {
    // At first; and what has been saved since must be in the lists that are looked at now.
    const moment = isRead.current ? idle() : undefined
    isRead.current = false
    if (!isWiped) void Promise.resolve(moment).then(settled).then(refresh)
  }, [isLooking, settled, refresh, isWiped, lock])
  // The start page needs one language only, and where it is prerendered not even the runs.
  const [isPrerendered] = useState(services.opened === undefined)
  const canStart = route.page === 'start' && (isPrerendered || runs !== undefined)
  const isThere = gate !== undefined || ((isReady || canStart) && (!mustTakeUp || isUnread))
  // A loss is settled before a passphrase is asked for: a snapshot may bring another one.
  const isAway = cover !== 'none' || (isShut && gate === undefined)
  // Asking for the passphrase is a page of its own, within one cover and before one address.
  const isAsked = isAway && !isWiped && lock === 'locked'
  usePage(route, (isThere && (isPlace(route) || guard.instead !== '')) || isAway, {
    instead: isAsked ? 'locked' : guard.instead,
    isNameless: isAway && cover !== 'gone',
  })
  const isShown = isThere && guard.claim !== 'asking'
  useAlive(isShown || isAway)
  const isDone = isReady && isShown
  useEffect(() => {
    if (isDone) void whenIdle([loadBrandFont, ...nextOf(route.page)])
  }, [isDone, route.page])
  if (isAway) return <Covered {...{ curtain, sessions, isShut }} />
  const retry = () => {
    setStuck(false)
    void refresh()
  }
  const shown = textsIn(loaded.pack, i18n.language)
  const { page } = route
  // The privacy page tells whose device this is.
  const needsRead = mustTakeUp || rowOf(page).ofDevice || page === 'privacy'
  if ((isUnread && needsRead) || (isStuck && mustTakeUp)) return <UnreadScreen onRetry={retry} />
  if (!isThere || shown === undefined) return <LoadingScreen onRetry={loadAgain} />
  return (
    // Within: a fault in one page must not take a run with it that is kept nowhere else.
    <TroubleBoundary place={hrefOf(route)}>
      <UpdateOffer isAtRest={isAtRest(route, session)} settled={settled} />
      <Guarded {...{ services, guard, refresh }}>
        <LaidOut />
        {kept.isUnread && (
          <Suspense fallback={null}>
            <Unread onRetry={retry} />
          </Suspense>
        )}
        <PageOfRoute
          {...{
            services,
            loaded,
            sessions,
            kept,
            route,
            access,
            lost,
            isReady,
            apart,
            curtain,
            draft,
            ...shown,
          }}
          onDraft={setDraft}
          onBegun={() => setLost(false)}
        />
      </Guarded>
    </TroubleBoundary>
  )
}
