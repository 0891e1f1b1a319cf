import { languages, speak } from '#i18n/i18n.ts'
import { Frame } from '#ui/parts/Frame.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { Typed } from '#ui/parts/typed.ts'
import type { Place } from '#ui/parts/MainNav.tsx'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isHandedOver } from './apart/apart-state.ts'
import type { Apart } from './apart/apart-state.ts'
import { IdleWatch, PackIssuesScreen } from './later.ts'
import { isPersonal } from './lock/personal.ts'
import { useCurtain } from './lock/use-curtain.ts'
import { Pages } from './Pages.tsx'
import { hrefOf } from './base/routes.ts'
import type { Route } from './base/routes.ts'
import type { ServicesToCome } from './state/services.ts'
import { storeOf, useStore } from './base/store.ts'
import { textsIn } from './base/texts-in.ts'
import { TroubleBoundary } from './TroubleBoundary.tsx'
import { usePack } from './state/use-pack.ts'
import { useRoute } from './base/use-route.ts'

/** The whole app, given what it needs from the world. */
export function App({ services }: { readonly services: ServicesToCome }) {
  const { t, i18n } = useTranslation('app')
  const address = useRoute()
  const curtain = useCurtain(services, address)
  const { cover, shield } = curtain
  const isShared = useStore(shield.isShared)
  const isCovered = cover !== 'none'
  const route: Route = isCovered && cover !== 'gone' ? { page: 'pause' } : address
  const { state, retry } = usePack(services.packs, i18n.language, services)
  useEffect(() => {
    document.documentElement.lang = i18n.language
  }, [i18n.language])
  const treeName =
    state.kind === 'ready' ? textsIn(state.loaded.pack, i18n.language)?.texts.name : undefined
  const [isMute, setMute] = useState(false)
  const [apart] = useState(() => storeOf<Apart>({ at: 'begin' }))
  const isHanded = isHandedOver(useStore(apart))
  const changeLanguage = async (tag: string) => {
    try {
      await speak(i18n, tag)
      if (!isShared) services.rememberLanguage(tag)
      setMute(false)
    } catch {
      setMute(true)
    }
  }
  return (
    <Frame
      language={i18n.language}
      languages={languages}
      onLanguage={(tag) => void changeLanguage(tag)}
      current={placeOf(route)}
      treeName={treeName}
      isClosed={isHanded || isCovered}
      isBare={isCovered}
      finishHref={isShared ? hrefOf({ page: 'finish' }) : undefined}
      onHide={() => curtain.close('hidden')}
    >
      {isMute ? (
        <Notice kind="warning" live="alert" title={t('languageFailed.title')}>
          <p>{t('languageFailed.body')}</p>
        </Notice>
      ) : null}
      <TroubleBoundary place={hrefOf(route)}>
        <Suspense fallback={<LoadingScreen />}>
          {state.kind === 'loading' ? <LoadingScreen /> : null}
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
              />
            </Typed>
          ) : null}
        </Suspense>
      </TroubleBoundary>
      {curtain.lock === 'open' || isPersonal(address) ? (
        <Suspense fallback={null}>
          <IdleWatch curtain={curtain} isPersonal={isPersonal(address)} />
        </Suspense>
      ) : null}
    </Frame>
  )
}

const nowhere = { get: () => undefined, set: () => undefined }

function placeOf({ page }: Route): Place | undefined {
  switch (page) {
    case 'earlier':
    case 'earlier-run':
      return 'history'
    case 'start':
    case 'about':
    case 'privacy':
      return page
    case 'question':
    case 'answers':
    case 'advice':
    case 'map':
    case 'agreements':
    case 'agenda':
    case 'apart':
    case 'consulting':
    case 'share':
    case 'accessibility':
    case 'cases':
    case 'case':
    case 'storage':
    case 'check':
    case 'lock':
    case 'finish':
    case 'pause':
    case 'all':
    case 'unknown':
      return undefined
  }
}
