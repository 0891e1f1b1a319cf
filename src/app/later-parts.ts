import { laterPage } from './base/later-page.tsx'

/** Parts of a page that come after the page itself; each stands in a `Suspense` of its own. */
export const InsightPart = laterPage(() => import('./advice/InsightPart.tsx'), 'InsightPart')
export const ComparisonPart = laterPage(
  () => import('./advice/ComparisonPart.tsx'),
  'ComparisonPart',
)
export const CalendarPart = laterPage(() => import('./advice/CalendarPart.tsx'), 'CalendarPart')

export const PathMapPart = laterPage(() => import('#ui/diagram/PathMap.tsx'), 'PathMap')
/** What the start page shows of what is kept; their code comes with the history. */
export const StartDue = laterPage(() => import('./earlier/StartDue.tsx'), 'StartDue')
export const ResumePart = laterPage(() => import('#ui/screens/start/ResumeCard.tsx'), 'ResumeCard')
export const StartCases = laterPage(() => import('./cases/StartCases.tsx'), 'StartCases')
export const KeepingPart = laterPage(() => import('./recovery/KeepingPart.tsx'), 'KeepingPart')
export const RetentionPart = laterPage(
  () => import('./recovery/RetentionPart.tsx'),
  'RetentionPart',
)
export const PrivateNotice = laterPage(
  () => import('#ui/screens/recovery/PrivateNotice.tsx'),
  'PrivateNotice',
)
export const SnapshotPart = laterPage(() => import('./recovery/SnapshotPart.tsx'), 'SnapshotPart')
