import { Rooted } from '#app/Rooted.tsx'
import { createI18n, languages, loadWords } from '#i18n/i18n.ts'
import { loadPack } from '#pack/load.ts'
import type { Fetcher, LoadedPack } from '#pack/load.ts'
import { renderToString } from 'react-dom/server'

/** The start page of one language, as it is on a first visit. */
export interface StartPage {
  readonly language: string
  /** What goes into the root. */
  readonly markup: string
  readonly description: string
}

// At once: the build reads no more modules once it has this one.
await Promise.all(languages.map(({ tag }) => loadWords(tag)))

/** Every language's start page, Dutch first; for the build. Throws where the default pack is faulty. */
export async function startPages(fetcher: Fetcher): Promise<readonly StartPage[]> {
  return Promise.all(
    languages.map(async ({ tag }) => {
      const loaded = await loadPack(undefined, tag, fetcher)
      if (!loaded.ok)
        throw new Error(`The default pack is faulty: ${JSON.stringify(loaded.issues)}`)
      return startPage(tag, loaded)
    }),
  )
}

function startPage(language: string, first: LoadedPack): StartPage {
  const i18n = createI18n(language)
  const services = {
    packs: { load: never, complete: never },
    first,
    // No run is there to be dated.
    today: () => '',
    newId: () => '',
    print: () => undefined,
    reload: () => undefined,
    rememberLanguage: () => undefined,
  }
  const markup = renderToString(<Rooted i18n={i18n} services={services} />)
  return { language, markup, description: i18n.t('start:purpose') }
}

function never(): Promise<never> {
  return Promise.reject(new Error('Nothing is loaded while prerendering'))
}
