import '#ui/styles/base.css'
import { App } from '#app/App.tsx'
import {
  newId,
  printPage,
  rememberLanguage,
  today,
  wantedLanguages,
  wantedPack,
} from '#app/device.ts'
import type { Services } from '#app/services.ts'
import { packLoader } from '#app/use-pack.ts'
import { openHistory } from '#history/open-history.ts'
import { createI18n, languageOf, loadWords } from '#i18n/i18n.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'

async function start(root: HTMLElement): Promise<void> {
  const language = languageOf(wantedLanguages())
  const [opened] = await Promise.all([
    openHistory(),
    // Without its words the app speaks Dutch.
    loadWords(language).catch(() => undefined),
  ])
  const services: Services = {
    opened,
    packs: packLoader(wantedPack()),
    today,
    newId,
    print: printPage,
    rememberLanguage,
  }
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={createI18n(language)}>
        <App services={services} />
      </I18nextProvider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root !== null) void start(root)
