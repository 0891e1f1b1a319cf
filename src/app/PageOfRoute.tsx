import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { NotFoundScreen } from '#ui/screens/trouble/NotFoundScreen.tsx'
import {
  AboutScreen,
  AgendaPage,
  AgreementsPage,
  ApartPage,
  AccessibilityScreen,
  AllScreens,
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
  StoragePage,
  SharePage,
  WalkPages,
} from './later.ts'
import type { PageProps } from './state/page-props.ts'
import { hrefOf } from './base/routes.ts'
import type { Route } from './base/routes.ts'
import { areOpened } from './state/services.ts'
import type { ServicesToCome } from './state/services.ts'
import { StartPage } from './start/StartPage.tsx'
import { useBadge } from './earlier/use-badge.ts'

interface PageOfRouteProps extends Omit<PageProps, 'services'> {
  readonly services: ServicesToCome
  readonly route: Route
  readonly lost: boolean
  readonly isReady: boolean
  readonly onBegun: () => void
}

/** The page itself; most come later than the first. */
export function PageOfRoute({
  route,
  lost,
  isReady,
  onBegun,
  services,
  ...rest
}: PageOfRouteProps) {
  const { loaded, texts, language } = rest
  const { session } = rest.sessions
  useBadge(rest.kept, services.today(), loaded.pack.tree.rhythms)
  if (route.page === 'start') {
    return <StartPage {...rest} {...{ services, lost, isReady, onBegun }} />
  }
  // No other page is there so early.
  if (!areOpened(services)) return <LoadingScreen />
  const common = { ...rest, services }
  switch (route.page) {
    case 'question':
    case 'answers':
    case 'advice':
      return session === undefined ? null : (
        <WalkPages key={session.id} {...common} session={session} route={route} />
      )
    case 'agreements':
      return <AgreementsPage key={route.caseSeq} {...common} caseSeq={route.caseSeq} />
    case 'agenda':
      return <AgendaPage {...common} />
    case 'apart':
      return <ApartPage {...common} />
    case 'consulting':
      return <ConsultingPage {...common} />
    case 'map':
      return <MapPage {...common} />
    case 'earlier':
      return <EarlierPage {...common} />
    case 'earlier-run':
      return <EarlierRunPage key={route.seq} {...common} seq={route.seq} />
    case 'cases':
      return <CasesPage {...common} />
    case 'case':
      return <CasePage key={route.seq} {...common} seq={route.seq} />
    case 'storage':
      return <StoragePage {...common} />
    case 'share':
      return <SharePage {...common} part={route.part} />
    case 'about':
      return (
        <AboutScreen
          tree={loaded.pack.tree}
          texts={texts}
          language={language}
          packVersion={loaded.pack.ref.version}
          publishedOn={loaded.pack.publishedOn}
          moreInformation={loaded.pack.moreInformation}
        />
      )
    case 'accessibility':
      return <AccessibilityScreen />
    case 'privacy':
      return <PrivacyPage {...common} />
    case 'check':
      return <CheckPage {...common} />
    case 'lock':
      return <LockPage {...common} />
    case 'finish':
      return <FinishPage {...common} />
    case 'pause':
      return null
    case 'all':
      return AllScreens === undefined ? (
        <NotFoundScreen startHref={hrefOf({ page: 'start' })} />
      ) : (
        <AllScreens
          pack={loaded.pack}
          only={route.number}
          isLong={route.isLong}
          texts={texts}
          language={language}
        />
      )
    case 'unknown':
      return <NotFoundScreen startHref={hrefOf({ page: 'start' })} />
  }
}
