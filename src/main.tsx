import '#ui/styles/base.css'
import { sayAlive } from '#app/alive.ts'
import {
  newId,
  printPage,
  rememberLanguage,
  today,
  wantedLanguages,
  wantedPack,
} from '#app/device.ts'
import { Rooted } from '#app/Rooted.tsx'
import type { Services } from '#app/services.ts'
import { packLoader } from '#app/use-pack.ts'
import { openHistory } from '#history/open-history.ts'
import { createI18n, languageOf, loadWords } from '#i18n/i18n.ts'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'

async function start(root: HTMLElement): Promise<void> {
  const language = languageOf(wantedLanguages())
  const packs = packLoader(wantedPack())
  // Prerendered, and the page for this visit (`early.ts`).
  const isPrerendered = root.hasChildNodes() && !('wait' in document.documentElement.dataset)
  const [opened, first] = await Promise.all([
    openHistory({ today }),
    isPrerendered ? packs.load(language) : undefined,
    // Without its words the app speaks Dutch.
    loadWords(language).catch(() => undefined),
  ])
  const services: Services = {
    opened,
    packs,
    today,
    newId,
    print: printPage,
    rememberLanguage,
  }
  const i18n = createI18n(language)
  if (first?.ok === true && opened.refused === undefined) {
    hydrateRoot(root, <Rooted i18n={i18n} services={{ ...services, prerendered: first }} />)
    return
  }
  root.replaceChildren()
  flushSync(() => createRoot(root).render(<Rooted i18n={i18n} services={services} />))
  sayAlive()
}

const root = document.getElementById('root')
if (root !== null) void start(root)
