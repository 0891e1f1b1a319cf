import { languages, speak } from '#i18n/i18n.ts'
import { Frame } from '#ui/parts/Frame.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { Typed } from '#ui/parts/typed.ts'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isHandedOver } from './apart/apart-state.ts'
import type { Apart } from './apart/apart-state.ts'
import { IdleWatch, PackIssuesScreen } from './later.ts'
import { useCurtain } from './lock/use-curtain.ts'
import { Pages } from './Pages.tsx'
import { rowOf } from './base/pages.ts'
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
  const isPersonal = rowOf(address.page).personal === true
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
      current={rowOf(route.page).nav}
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
      {curtain.lock === 'open' || isPersonal ? (
        <Suspense fallback={null}>
          <IdleWatch curtain={curtain} isPersonal={isPersonal} />
        </Suspense>
      ) : null}
    </Frame>
  )
}

const nowhere = { get: () => undefined, set: () => undefined }
