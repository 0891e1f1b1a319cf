import type { BeginDraft } from '#ui/screens/start/begin-draft.ts'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { hrefOf, numberIn } from './base/routes.ts'
import type { Route } from './base/routes.ts'
import { useBadge } from './earlier/use-badge.ts'
import { laterPage } from './base/later-page.tsx'
import { codeOf } from './pages.ts'
import { StartPage } from './start/StartPage.tsx'
import type { PageProps } from './state/page-props.ts'
import { isWalk } from './state/page-rules.ts'
import { areOpened } from './state/services.ts'
import type { ServicesToCome } from './state/services.ts'
import type { Access } from './state/whose.ts'
import { loadAgain } from './base/needed.ts'

/** In the place of a page that there is not. */
const NotFoundScreen = laterPage(
  () => import('#ui/screens/trouble/NotFoundScreen.tsx'),
  'NotFoundScreen',
)
/** In the place of a page that is not for whoever keeps this device. */
const NotOpen = laterPage(() => import('./state/NotOpen.tsx'), 'NotOpen')

interface PageOfRouteProps extends Omit<PageProps, 'services'> {
  readonly services: ServicesToCome
  readonly route: Route
  readonly access: Access
  readonly lost: boolean
  readonly isReady: boolean
  readonly onBegun: () => void
  readonly draft: BeginDraft
  readonly onDraft: (draft: BeginDraft) => void
}

/** The page itself; most come later than the first. */
export function PageOfRoute({
  route,
  access,
  lost,
  isReady,
  onBegun,
  draft,
  onDraft,
  services,
  ...rest
}: PageOfRouteProps) {
  const { page } = route
  useBadge(rest.kept, services.today(), rest.loaded.pack.tree.rhythms)
  if (page === 'start')
    return <StartPage {...rest} {...{ services, lost, isReady, onBegun, draft, onDraft }} />
  if (page === 'pause') return null
  const Page = page === 'unknown' ? undefined : codeOf[page]
  if (Page === undefined) return <NotFoundScreen startHref={hrefOf({ page: 'start' })} />
  // No other page is there so early.
  if (!areOpened(services) || access === 'shut') return <LoadingScreen onRetry={loadAgain} />
  if (access !== 'open') return <NotOpen {...{ page, why: access }} />
  // A walk goes on over its questions; another case, or another run, begins its page anew.
  const which = isWalk(route) ? undefined : numberIn(route)
  return <Page key={which} {...rest} {...{ services, route }} />
}
