import type { FunctionComponent } from 'react'
import type { PageName } from './base/pages.ts'
import {
  AboutPage,
  AccessibilityScreen,
  AgendaPage,
  AgreementsPage,
  AllPage,
  ApartPage,
  CasePage,
  CasesPage,
  CheckPage,
  ConsultingPage,
  EarlierPage,
  EarlierRunPage,
  FinishPage,
  LockPage,
  MapPage,
  PrivacyPage,
  SharePage,
  StoragePage,
  WalkPages,
} from './later.ts'
import type { RoutedProps } from './state/page-props.ts'

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
  map: MapPage,
  agreements: AgreementsPage,
  agenda: AgendaPage,
  apart: ApartPage,
  consulting: ConsultingPage,
  earlier: EarlierPage,
  'earlier-run': EarlierRunPage,
  cases: CasesPage,
  case: CasePage,
  storage: StoragePage,
  share: SharePage,
  about: AboutPage,
  privacy: PrivacyPage,
  accessibility: AccessibilityScreen,
  check: CheckPage,
  lock: LockPage,
  finish: FinishPage,
  all: AllPage,
  'all-long': AllPage,
}
