import { laterPage } from '#app/base/later-page.tsx'

/** Parts of the advice that come after the page itself; each stands in a `Suspense` of its own. */
export const InsightPart = laterPage(() => import('./InsightPart.tsx'), 'InsightPart')
export const ComparisonPart = laterPage(() => import('./ComparisonPart.tsx'), 'ComparisonPart')
export const CalendarPart = laterPage(() => import('./CalendarPart.tsx'), 'CalendarPart')
