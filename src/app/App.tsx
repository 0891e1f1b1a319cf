import { languages, speak } from '#i18n/i18n.ts'
import { Frame } from '#ui/parts/Frame.tsx'
import { Awaited } from '#ui/parts/Late.tsx'
import { Typed } from '#ui/parts/typed.ts'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isHandedOver } from './apart/apart-state.ts'
import type { Apart } from './apart/apart-state.ts'
import { laterPage } from './base/later-page.tsx'
import { Unread } from './state/unread.ts'
import { useCurtain } from './lock/use-curtain.ts'
import { Pages } from './Pages.tsx'
import { rowOf } from './base/pages.ts'
import { hrefOf } from './base/routes.ts'
import type { Route } from './base/routes.ts'
import type { ServicesToCome } from './state/services.ts'
import { storeOf, useStore } from './base/store.ts'
import { textsIn } from './base/texts-in.ts'
import { TroubleBoundary } from './TroubleBoundary.tsx'
import { loadAgain, NotHad } from './base/needed.ts'
import { going, pressesOf } from './base/pressed.ts'
import type { Presses } from './base/pressed.ts'
import { usePack } from './state/use-pack.ts'
import { useRoute } from './base/use-route.ts'

const IdleWatch = laterPage(() => import('./lock/IdleWatch.tsx'), 'IdleWatch')
const PackIssuesScreen = laterPage(
  () => import('#ui/screens/trouble/PackIssuesScreen.tsx'),
  'PackIssuesScreen',
)

/** The whole app, given what it needs from the world. */
export function App({ services }: { readonly services: ServicesToCome }) {
  const { i18n } = useTranslation()
  const address = useRoute()
  const curtain = useCurtain(services, address)
  const { cover, shield } = curtain
  const isShared = useStore(shield.isShared)
  const isPersonal = rowOf(address.page).personal === true
  const isCovered = cover !== 'none'
  const route: Route = isCovered && cover !== 'gone' ? { page: 'pause' } : address
  const { state, retry } = usePack(services.packs, i18n.language, services)
  useEffect(() => {
    document.documentElement.lang = i18n.language
  }, [i18n.language])
  const treeName =
    state.kind === 'ready' ? textsIn(state.loaded.pack, i18n.language)?.texts.name : undefined
  const [apart] = useState(() => storeOf<Apart>({ at: 'begin' }))
  const isHanded = isHandedOver(useStore(apart))
  const [isProfessional, setProfessional] = useState(false)
  const changeLanguage = (tag: string) =>
    speaking.press(async () => {
      if ((await speak(i18n, tag)) && !isShared) services.rememberLanguage(tag)
    })
  return (
    <Frame
      language={i18n.language}
      languages={languages}
      onLanguage={changeLanguage}
      current={rowOf(route.page).nav}
      isProfessional={isProfessional}
      treeName={treeName}
      isClosed={isHanded || isCovered}
      isBare={isCovered}
      finishHref={isShared ? hrefOf({ page: 'finish' }) : undefined}
      onHide={() => curtain.close('hidden')}
    >
      <TroubleBoundary place={hrefOf(route)}>
        <Suspense fallback={<LoadingScreen onRetry={loadAgain} />}>
          {state.kind === 'loading' ? <LoadingScreen onRetry={loadAgain} /> : null}
          {state.kind === 'faulty' ? (
            <PackIssuesScreen issues={state.issues} onRetry={retry} />
          ) : null}
          {state.kind === 'ready' ? (
            <Typed value={curtain.keeper?.typed ?? nowhere}>
              <Pages
                services={services}
                loaded={state.loaded}
                whole={state.whole}
                route={route}
                apart={apart}
                curtain={curtain}
                onProfessional={setProfessional}
              />
            </Typed>
          ) : null}
        </Suspense>
      </TroubleBoundary>
      {curtain.lock === 'open' || isPersonal ? (
        <Suspense fallback={null}>
          <IdleWatch curtain={curtain} isPersonal={isPersonal} />
        </Suspense>
      ) : null}
      {services.fault instanceof NotHad && services.reopen ? (
        <Awaited hasFailed onRetry={() => reopened(services)} />
      ) : (
        <PressBar presses={going} />
      )}
      <PressBar presses={speaking} />
    </Frame>
  )
}

/** Opens what is kept once more, and does what was pressed and waits for it. */
function reopened({ reopen }: ServicesToCome): void {
  reopen?.()
  going.last.get()?.again()
}

/** What was pressed and is not done yet. */
function PressBar({ presses }: { readonly presses: Presses }) {
  const press = useStore(presses.last)
  if (press === undefined) return null
  const { number, failed, again } = press
  // By its name: the class itself comes with what is kept.
  return failed instanceof Error && failed.name === 'HistoryError' ? (
    <Suspense fallback={null}>
      <Unread onRetry={again} />
    </Suspense>
  ) : (
    <Awaited key={number} hasFailed={failed !== undefined} onRetry={again} />
  )
}

const speaking = pressesOf(() => () => undefined)

const nowhere = { get: () => undefined, set: () => undefined }
