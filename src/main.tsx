import '#ui/styles/base.css'
import { sayAlive } from '#app/base/alive.ts'
import {
  newId,
  printPage,
  reloadPage,
  rememberLanguage,
  today,
  wantedLanguages,
  wantedPack,
} from '#app/base/device.ts'
import { opened, read } from '#app/boot.ts'
import { WalkPages } from '#app/pages.ts'
import { isWalk } from '#app/state/page-rules.ts'
import { inlinedPacks, passingNow } from '#app/base/passing.ts'
import { Rooted } from '#app/Rooted.tsx'
import { routeNow } from '#app/base/use-route.ts'
import type { ServicesToCome } from '#app/state/services.ts'
import { idle } from '#app/base/when-idle.ts'
import { packLoader } from '#app/state/use-pack.ts'
import type { PackInHand } from '#app/state/use-pack.ts'
import { createI18n, languageOf, loadFirstWords } from '#i18n/i18n.ts'
import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'

async function start(root: HTMLElement): Promise<void> {
  const language = languageOf(wantedLanguages())
  const packs = packLoader(wantedPack(), inlinedPacks())
  const loading = packs.load(language)
  // Without its words the app speaks Dutch.
  await loadFirstWords(language).catch(() => undefined)
  const i18n = createI18n(language)
  // The prerendered page does without; any other waits for it, and for its words, which go into what was just made.
  const opening = isPrerendered(root) ? undefined : read()
  const remember = passingNow() === undefined ? rememberLanguage : () => undefined
  const services = {
    packs,
    today,
    newId,
    print: printPage,
    reload: reloadPage,
    rememberLanguage: remember,
  }
  const rooted = (more: Partial<ServicesToCome>) => (
    <Rooted i18n={i18n} services={{ ...services, ...more }} />
  )
  /** Shows what is kept as soon as it is there, or that it cannot be had. */
  const open = async (page: Root, more: PackInHand, opens = opened(), after?: Promise<unknown>) => {
    const [found] = await Promise.all([opens, after])
    const reopen = () => {
      page.render(rooted(more))
      void open(page, more)
    }
    startTransition(() => page.render(rooted({ ...more, ...found, reopen })))
  }
  if (opening === undefined) {
    const first = await loading
    if (first.ok) {
      await turn()
      const isThere = new Promise((resolve) => {
        document.addEventListener('alive', resolve)
        setTimeout(resolve, 2000)
      })
      // In small pieces: someone may be reading and scrolling already.
      startTransition(() => {
        // An update before it is all there would have React throw the page away and make it anew.
        void open(hydrateRoot(root, rooted({ first })), { first }, opened(), isThere)
      })
      return
    }
  }
  const isUnderWay = isWalk(routeNow())
  if (isUnderWay) void WalkPages.load().catch(() => undefined)
  const pack = async (): Promise<PackInHand> => {
    const first = await loading
    if (!first.ok) return {}
    return isUnderWay ? { first: await packs.complete(first), isWhole: true } : { first }
  }
  const reading = opening ?? read()
  // What takes longer is told by the page that waits for it.
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, 2000))
  const [found, inHand = {}] = await Promise.all([
    Promise.race([reading, late]),
    Promise.race([pack(), late]),
  ])
  root.replaceChildren()
  const page = createRoot(root)
  flushSync(() => page.render(rooted({ ...found, ...inHand })))
  if (found?.opened === undefined) void open(page, inHand, reading)
  // The page says so itself once it is there; a slow one shows that it is coming, save where a question is seen already.
  setTimeout(sayLate, found && inHand.first ? 2000 : 0)
}

/** Lets the page do what else it has to. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

function sayLate(): void {
  if (isEarly() && document.querySelector('.loading-screen')) setTimeout(sayLate, 2000)
  else sayAlive()
}

/** The question that was asked for is there before the app (`early/question.ts`). */
function isEarly(): boolean {
  return document.documentElement.dataset['early'] === 'there'
}

/** The build put the start page there, and it is the page for this visit (`early.ts`). */
function isPrerendered(root: HTMLElement): boolean {
  return root.hasChildNodes() && !('wait' in document.documentElement.dataset)
}

const root = document.getElementById('root')
// Not within the module's own turn: whoever watches requests would have the whole file read once more for their origin.
if (root !== null) void turn().then(() => start(root))
if (import.meta.env.PROD && !['single', 'kill'].includes(import.meta.env.MODE)) {
  const keep = () =>
    import('#app/offline/keep-offline.ts').then(
      ({ keepOffline }) => keepOffline(),
      () => undefined,
    )
  // After all that the first screen needs.
  if (document.readyState === 'complete') void idle().then(keep)
  else addEventListener('load', () => void keep())
}
