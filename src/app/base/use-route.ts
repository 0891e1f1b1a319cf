import { useSyncExternalStore } from 'react'
import { hrefOf, routeOf } from './routes.ts'
import type { Route } from './routes.ts'

/** What we leave in a history entry, so that a reload can tell. Never an answer. */
interface EntryState {
  /** The address one came from within the app. */
  readonly from?: string
  /** A run that is kept nowhere was under way here. */
  readonly unkept?: boolean
  /** A case was erased on the way here. */
  readonly erased?: boolean
  /** To where one decides otherwise than the advice. */
  readonly departs?: boolean
}

/** Where one is; follows the browser's Back and Forward. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onRoute, hashNow, hashWhenPrerendered))
}

/** Goes to a route; `replace` leaves no entry behind. */
export function goTo(
  route: Route,
  { replace = false, unkept = false, erased = false, departs = false } = {},
): void {
  const href = hrefOf(route)
  const state: EntryState = {
    from: hashNow(),
    ...(unkept ? { unkept } : {}),
    ...(erased ? { erased } : {}),
    ...(departs ? { departs } : {}),
  }
  if (href === hashNow()) return
  if (replace) window.history.replaceState({ ...entryState(), ...state }, '', href)
  else window.history.pushState(state, '', href)
  for (const listener of listeners) listener()
}

/** One step back to `route`: the browser's own Back where one came from there. */
export function goBackTo(route: Route, options: { readonly unkept?: boolean } = {}): void {
  if (entryState().from === hrefOf(route)) window.history.back()
  else goTo(route, { ...options, replace: true })
}

/** Puts an address that says nothing in the place of this one; gives back how to return to it. */
export function stepAside(): () => void {
  const state: unknown = window.history.state
  const href = hashNow()
  const put = (shown: string) => {
    window.history.replaceState(state, '', shown)
    for (const listener of listeners) listener()
  }
  const aside = hrefOf({ page: 'pause' })
  put(aside)
  return () => put(href === aside ? hrefOf({ page: 'start' }) : href)
}

/** Whether a run that was kept nowhere stood at this entry before the page was loaded. */
export function wasUnkept(): boolean {
  return entryState().unkept === true
}

/** Whether a case was erased on the way here. */
export function wasErased(): boolean {
  return entryState().erased === true
}

/** Whether one came to decide otherwise than the advice. */
export function isToDepart(): boolean {
  return entryState().departs === true
}

const listeners = new Set<() => void>()

/** Calls `listener` at each new address; gives back how to stop. */
export function onRoute(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}

function hashNow(): string {
  return window.location.hash === '' ? '#/' : window.location.hash
}

function hashWhenPrerendered(): string {
  return '#/'
}

function entryState(): EntryState {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null) return {}
  return {
    ...('from' in state && typeof state.from === 'string' ? { from: state.from } : {}),
    ...('erased' in state && state.erased === true ? { erased: true } : {}),
    ...('departs' in state && state.departs === true ? { departs: true } : {}),
    ...('unkept' in state && state.unkept === true ? { unkept: true } : {}),
  }
}
