/** What the build wrote into the page for the scripts before the app (`build/page-of.ts`). */
export function listOf(what: string): readonly string[] {
  const made = document.querySelector<HTMLElement>('script[data-app]')?.dataset
  return made?.[what]?.split(' ') ?? []
}

/** Runs the script of this name, the first in its list. */
export function run(what: 'app' | 'early' | 'question'): Promise<unknown> {
  const [script = ''] = listOf(what)
  return import(/* @vite-ignore */ new URL(script, document.baseURI).href)
}

/** Asks for these files now, so that they come together and not each after the one that needs it. */
export function fetchAhead(what: 'app' | 'packs' | 'kept' | 'walk'): void {
  for (const href of listOf(what)) {
    const link = document.createElement('link')
    const kind = href.split('.').at(-1) ?? ''
    link.rel = kind === 'js' ? 'modulepreload' : 'preload'
    link.as = { css: 'style', json: 'fetch' }[kind] ?? ''
    link.crossOrigin = ''
    // What is shown before the app goes before it.
    link.fetchPriority = 'low'
    link.href = href
    document.head.append(link)
  }
}
