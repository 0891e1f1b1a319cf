import { laterPage } from './later-page.tsx'
import { loadSpokenWords } from '#i18n/i18n.ts'
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
/** What the start page shows of what is kept; their code comes with the history. */
export const StartDue = laterPage(
  async () => (await worded(() => import('./StartDue.tsx'))).StartDue,
)
export const ResumePart = laterPage(
  async () => (await worded(() => import('#ui/screens/ResumeCard.tsx'))).ResumeCard,
)
export const StartCases = laterPage(
  async () => (await worded(() => import('./StartCases.tsx'))).StartCases,
)
export const KeepingPart = laterPage(
  async () => (await worded(() => import('./KeepingPart.tsx'))).KeepingPart,
)
export const RetentionPart = laterPage(
  async () => (await worded(() => import('./RetentionPart.tsx'))).RetentionPart,
)
export const SnapshotPart = laterPage(
  async () => (await worded(() => import('./SnapshotPart.tsx'))).SnapshotPart,
)

/** Fetches their code, so that it is there without a network too. */
export const laterParts: readonly (() => Promise<unknown>)[] = [
  InsightPart.load,
  ComparisonPart.load,
  CalendarPart.load,
  PathMapPart.load,
  StartDue.load,
  ResumePart.load,
  StartCases.load,
  KeepingPart.load,
  RetentionPart.load,
  SnapshotPart.load,
  () => import('#reminder/calendar-file.ts'),
]

/** Those that stand on a page without its words. */
async function worded<T>(load: () => Promise<T>): Promise<T> {
  const [code] = await Promise.all([needed(load), loadSpokenWords()])
  return code
}
