import type { FunctionComponent } from 'react'
import { openingCode } from './agreements/opening-code.ts'
import { laterPage } from './base/later-page.tsx'
import type { PageName } from './base/pages.ts'
import type { RoutedProps } from './state/page-props.ts'
import { sessionCode } from './state/session-code.ts'

/** In development, and in the build that the tests look at (`vite build --mode all`). */
const hasAllScreens = import.meta.env.DEV || import.meta.env.MODE === 'all'

export const WalkPages = laterPage(() => import('./walk/WalkPages.tsx'), 'WalkPages')
const AgreementsPage = laterPage(() => import('./agreements/AgreementsPage.tsx'), 'AgreementsPage')
const EarlierPage = laterPage(() => import('./earlier/EarlierPage.tsx'), 'EarlierPage')
const AboutPage = laterPage(() => import('./check/AboutPage.tsx'), 'AboutPage')
const AgendaPage = laterPage(() => import('./agreements/AgendaPage.tsx'), 'AgendaPage')
/** Not in the product: the build takes it out unless its mode is `all`. */
const AllPage = hasAllScreens
  ? laterPage(() => import('./check/AllPage.tsx'), 'AllPage')
  : undefined

/** Each row of the page table with its code, which comes later than the first screen; those without are shown by the seam itself. */
export const codeOf: Readonly<
  Record<
    Exclude<PageName, 'start' | 'pause' | 'unknown'>,
    FunctionComponent<RoutedProps> | undefined
  >
> = {
  question: WalkPages,
  answers: WalkPages,
  advice: WalkPages,
  map: laterPage(() => import('./walk/MapPage.tsx'), 'MapPage'),
  agreements: AgreementsPage,
  agenda: AgendaPage,
  apart: laterPage(() => import('./apart/ApartPage.tsx'), 'ApartPage'),
  consulting: laterPage(() => import('./consulting/ConsultingPage.tsx'), 'ConsultingPage'),
  earlier: EarlierPage,
  'earlier-run': laterPage(() => import('./earlier/EarlierRunPage.tsx'), 'EarlierRunPage'),
  cases: laterPage(() => import('./cases/CasesPage.tsx'), 'CasesPage'),
  case: laterPage(() => import('./cases/CasePage.tsx'), 'CasePage'),
  storage: laterPage(() => import('./recovery/StoragePage.tsx'), 'StoragePage'),
  share: laterPage(() => import('./share/SharePage.tsx'), 'SharePage'),
  about: AboutPage,
  privacy: laterPage(() => import('./check/PrivacyPage.tsx'), 'PrivacyPage'),
  accessibility: laterPage(
    () => import('#ui/screens/about/AccessibilityScreen.tsx'),
    'AccessibilityScreen',
  ),
  check: laterPage(() => import('./check/CheckPage.tsx'), 'CheckPage'),
  lock: laterPage(() => import('./lock/LockPage.tsx'), 'LockPage'),
  finish: laterPage(() => import('./lock/FinishPage.tsx'), 'FinishPage'),
  all: AllPage,
  'all-long': AllPage,
}

type Loads = readonly (() => Promise<unknown>)[]

/** What the buttons of a page lead to. */
const after: Partial<Record<PageName, Loads>> = {
  start: [sessionCode, WalkPages.load, openingCode],
  question: [() => import('./advice/AdvicePage.tsx')],
  advice: [AgreementsPage.load],
}

/** What is likely asked for next on a page, and then what the menu leads to; the service worker has the rest. */
export function nextOf(page: PageName): Loads {
  return [...(after[page] ?? []), AgendaPage.load, EarlierPage.load, AboutPage.load]
}
