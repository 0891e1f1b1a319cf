/** The app's root folder; a page in a language folder lies deeper and says so. */
export function appFolder(): URL {
  return new URL(document.documentElement.dataset['root'] ?? '.', document.baseURI)
}

/** The page's build; undefined if the build did not mark it, as in development. */
export function versionOf(page: Document): string | undefined {
  return page.querySelector<HTMLMetaElement>('meta[name="version"]')?.content
}
