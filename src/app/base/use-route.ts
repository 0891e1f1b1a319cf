import { useSyncExternalStore } from 'react'
import { hrefOf, routeOf } from './routes.ts'
import type { Route } from './routes.ts'

/** What we leave in a history entry, so that a reload can tell. Never an answer. */
interface EntryState {
  /** The route one came from within the app, as `hrefOf` writes it. */
  readonly from?: string
  /** In the walk, which has one address: the position. */
  readonly at?: number
  /** A run that is kept nowhere was under way here. */
  readonly unkept?: boolean
  /** A case was erased on the way here. */
  readonly erased?: boolean
  /** To where one decides otherwise than the advice. */
  readonly departs?: boolean
}

/** Where one is; follows the browser's Back and Forward. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onRoute, hrefNow, hrefWhenPrerendered))
}

/** Where one is now. */
export function routeNow(): Route {
  return routeOf(hrefNow())
}

/** Goes to a route; `replace` leaves no entry behind. */
export function goTo(
  route: Route,
  { replace = false, unkept = false, erased = false, departs = false } = {},
): void {
  const href = hrefOf(route)
  const state: EntryState = {
    from: hrefNow(),
    ...positionIn(route),
    ...(unkept ? { unkept } : {}),
    ...(erased ? { erased } : {}),
    ...(departs ? { departs } : {}),
  }
  if (href === hrefNow()) return
  if (replace) window.history.replaceState({ ...entryState(), ...state }, '', shown(href))
  else window.history.pushState(state, '', shown(href))
  for (const listener of listeners) listener()
}

/** One step back to `route`: the browser's own Back where one came from there. */
export function goBackTo(route: Route, options: { readonly unkept?: boolean } = {}): void {
  if (entryState().from === hrefOf(route)) window.history.back()
  else goTo(route, { ...options, replace: true })
}

/** Puts an address that says nothing in the place of this one; gives back how to return to it. */
export function stepAside(): () => void {
  const { from, at, ...rest } = entryState()
  const href = hrefNow()
  const put = (state: EntryState, to: string) => {
    window.history.replaceState(state, '', shown(to))
    for (const listener of listeners) listener()
  }
  const aside = hrefOf({ page: 'pause' })
  put(rest, aside)
  const back = { ...rest, ...(from && { from }), ...(at && { at }) }
  return () => put(back, href === aside ? hrefOf({ page: 'start' }) : href)
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
  if (hash === walk) return hrefOf({ page: 'question', number: entryState().at ?? last })
  return hash === '' ? '#/' : hash
}

/** How many questions a run had tells its outcome, and the browser's history outlives every wipe. */
function shown(href: string): string {
  return isQuestion(href) ? walk : href
}

const walk = '#/vragen'
/** Beyond every run, so that it leads to where the run stands. */
const last = 999_999

function isQuestion(href: string): boolean {
  return routeOf(href).page === 'question'
}

function positionIn(route: Route): Pick<EntryState, 'at'> {
  return route.page === 'question' ? { at: route.number } : {}
}

/** An address of before, with the position in it, is replaced. */
function settle(): void {
  const { hash } = window.location
  const route = routeOf(hash)
  if (route.page === 'question' && hash !== walk)
    window.history.replaceState({ ...entryState(), ...positionIn(route) }, '', walk)
}

function hrefWhenPrerendered(): string {
  return '#/'
}

function entryState(): EntryState {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null) return {}
  return {
    ...('from' in state && typeof state.from === 'string' ? { from: state.from } : {}),
    ...('at' in state && typeof state.at === 'number' ? { at: state.at } : {}),
    ...('erased' in state && state.erased === true ? { erased: true } : {}),
    ...('departs' in state && state.departs === true ? { departs: true } : {}),
    ...('unkept' in state && state.unkept === true ? { unkept: true } : {}),
  }
}
