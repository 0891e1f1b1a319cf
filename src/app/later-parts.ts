import { laterPage } from './later-page.tsx'
import { needed } from './offline/needed.ts'

/** Parts of a page that come after the page itself; each stands in a `Suspense` of its own. */
export const InsightPart = laterPage(
  async () => (await needed(() => import('./InsightPart.tsx'))).InsightPart,
)
export const ComparisonPart = laterPage(
  async () => (await needed(() => import('./ComparisonPart.tsx'))).ComparisonPart,
)
export const CalendarPart = laterPage(
  async () => (await needed(() => import('./CalendarPart.tsx'))).CalendarPart,
)

export const PathMapPart = laterPage(
  async () => (await needed(() => import('#ui/diagram/PathMap.tsx'))).PathMap,
)

/** Fetches their code, so that it is there without a network too. */
export const laterParts: readonly (() => Promise<unknown>)[] = [
  InsightPart.load,
  ComparisonPart.load,
  CalendarPart.load,
  PathMapPart.load,
  () => import('#reminder/calendar-file.ts'),
]
