import type { Walk } from '#run/replay.ts'
import { shareParts } from '#ui/screens/share/share-kinds.ts'
import type { ShareKind } from '#ui/screens/share/share-kinds.ts'
import { pages, rowOf } from './pages.ts'
import type { Numbered, PageName } from './pages.ts'

/** The current location: a page, and its number or part where it has one. */
export type Route =
  | { readonly page: Exclude<PageName, Numbered<'always' | 'maybe'> | 'share'> }
  | { readonly page: Numbered<'always'>; readonly number: number }
  | { readonly page: Numbered<'maybe'>; readonly number?: number }
  /** `part`: the part chosen within the page. */
  | { readonly page: 'share'; readonly part?: ShareKind }

/** Addresses such as `#/vraag/4`. */
export function hrefOf(route: Route): string {
  const more =
    'part' in route
      ? route.part && shareParts.find(([kind]) => kind === route.part)?.[1]
      : numberIn(route)
  return `#/${pages[route.page].path}${more === undefined ? '' : `/${more}`}`
}

/** The number in the route's address, if it has one. */
export function numberIn(route: Route): number | undefined {
  return 'number' in route ? route.number : undefined
}

/** The route of a location's hash. An unknown hash gives `unknown`, never an error. */
export function routeOf(hash: string): Route {
  const [path = '', more, ...others] = hash.replace(/^#?\/?/, '').split('/')
  const number = more !== undefined && /^[1-9]\d{0,5}$/.test(more) ? Number(more) : undefined
  for (const page of namesOf(pages)) {
    if (pages[page].path !== path || others.length > 0) continue
    if (page === 'share') return shareRouteOf(more)
    if (number !== undefined && (isAlways(page) || isMaybe(page))) return { page, number }
    if (more === undefined && !isAlways(page)) return { page }
  }
  return { page: 'unknown' }
}

function shareRouteOf(word: string | undefined): Route {
  if (word === undefined) return { page: 'share' }
  const part = shareParts.find(([, its]) => its === word)?.[0]
  return part === undefined ? { page: 'unknown' } : { page: 'share', part }
}

function isAlways(page: PageName): page is Numbered<'always'> {
  return rowOf(page).number === 'always'
}

function isMaybe(page: PageName): page is Numbered<'maybe'> {
  return rowOf(page).number === 'maybe'
}

function namesOf<Rows extends object>(rows: Rows): readonly Extract<keyof Rows, string>[] {
  const names: Extract<keyof Rows, string>[] = []
  for (const name in rows) names.push(name)
  return names
}

/** The position of a walk: its first open question, or its advice. */
export function routeOfWalk({ route, at }: Walk): Route {
  return at.kind === 'outcome' ? { page: 'advice' } : { page: 'question', number: route.length + 1 }
}
