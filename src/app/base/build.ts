/** The app's own folder; a page of another language lies deeper and says so. */
export function appFolder(): URL {
  return new URL(document.documentElement.dataset['root'] ?? '.', document.baseURI)
}

/** Of which build a page is; undefined where the build did not mark it, as in development. */
export function versionOf(page: Document): string | undefined {
  return page.querySelector<HTMLMetaElement>('meta[name="version"]')?.content
}
