import { useSyncExternalStore } from 'react'
import { hrefOf, numberIn, routeOf } from './routes.ts'
import type { Route } from './routes.ts'

/** What the app stores in a history entry, to survive a reload. Never an answer. */
interface EntryState {
  /** The previous route within the app, as `hrefOf` writes it. */
  readonly from?: string | undefined
  /** In the walk, which has one address: the position. */
  readonly at?: number | undefined
  /** An unstored run was under way at this entry. */
  readonly unkept?: boolean
  /** A case was erased just before this entry. */
  readonly erased?: boolean
  /** The entry opens the place where one decides otherwise than the advice. */
  readonly departs?: boolean
}

/** The current route; follows the browser's Back and Forward. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onRoute, hrefNow, hrefWhenPrerendered))
}

/** The current route, read once. */
export function routeNow(): Route {
  return routeOf(hrefNow())
}

/** Navigates to a route; `replace` adds no history entry. */
export function goTo(
  route: Route,
  { replace = false, unkept = false, erased = false, departs = false } = {},
): void {
  const href = hrefOf(route)
  const state: EntryState = {
    from: hrefNow(),
    at: numberIn(route),
    ...(unkept ? { unkept } : {}),
    ...(erased ? { erased } : {}),
    ...(departs ? { departs } : {}),
  }
  if (href === hrefNow()) return
  if (replace) window.history.replaceState({ ...entryState(), ...state }, '', shown(href))
  else window.history.pushState(state, '', shown(href))
  for (const listener of listeners) listener()
}

/** One step back to `route`; uses the browser's Back if that is the previous entry. */
export function goBackTo(route: Route, options: { readonly unkept?: boolean } = {}): void {
  if (entryState().from === hrefOf(route)) window.history.back()
  else goTo(route, { ...options, replace: true })
}

/** Replaces the address by one that tells nothing; returns a function that restores it. */
export function stepAside(): () => void {
  const state = entryState()
  const href = hrefNow()
  const put = (left: EntryState, to: string) => {
    window.history.replaceState(left, '', shown(to))
    for (const listener of listeners) listener()
  }
  const aside = hrefOf({ page: 'pause' })
  put({}, aside)
  return () => put(state, href === aside ? hrefOf({ page: 'start' }) : href)
}

/** Drops what this entry tells of the walk: after a lock its position is where the run stands. */
export function forgetWay(): void {
  const { from: _from, at: _at, ...rest } = entryState()
  window.history.replaceState(rest, '')
}

/** Not where the address says no more than that it is the walk: it leads to where the run stands. */
export function isPlace(route: Route): boolean {
  return numberIn(route) !== last
}

/** Whether a run that was kept nowhere stood at this entry before the page was loaded. */
export function wasUnkept(): boolean {
  return entryState().unkept === true
}

/** Whether a case was erased just before this entry. */
export function wasErased(): boolean {
  return entryState().erased === true
}

/** Whether one came to decide otherwise than the advice. */
export function isToDepart(): boolean {
  return entryState().departs === true
}

const listeners = new Set<() => void>()

/** Calls `listener` at each new address; returns the unsubscribe function. */
export function onRoute(listener: () => void): () => void {
  const heard = () => {
    settle()
    listener()
  }
  settle()
  listeners.add(listener)
  window.addEventListener('popstate', heard)
  window.addEventListener('hashchange', heard)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', heard)
    window.removeEventListener('hashchange', heard)
  }
}

/** As `hrefOf` writes it: the walk shows one address, and its position is the entry's. */
function hrefNow(): string {
  const { hash } = window.location
  return hash === walk ? `${before}${entryState().at ?? last}` : hash || '#/'
}

/** How many questions a run had tells its outcome, and the browser's history outlives every wipe. */
function shown(href: string): string {
  return href.startsWith(before) ? walk : href
}

const walk = '#/vragen'
/** An address of before, and what the app itself works with: the position follows. */
const before = '#/vraag/'
/** Beyond every run, so that it leads to where the run stands. */
const last = 100_000

/** An address of before, with the position in it, is replaced. */
function settle(): void {
  const route = routeOf(window.location.hash)
  if (route.page === 'question')
    window.history.replaceState({ ...entryState(), at: route.number }, '', walk)
}

function hrefWhenPrerendered(): string {
  return '#/'
}

function entryState(): EntryState {
  const state: unknown = window.history.state
  return isOurs(state) ? state : {}
}

/** Only this app writes entries of this page; each field is compared with what we would write. */
function isOurs(state: unknown): state is EntryState {
  return typeof state === 'object' && state !== null
}
