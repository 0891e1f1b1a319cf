import { createInstance, type i18n } from 'i18next'

/** A language of the interface: its folder's name, which is its BCP 47 tag, and its own name. */
export interface InterfaceLanguage {
  readonly tag: string
  readonly name: string
}

type Words = Readonly<Record<string, unknown>>

/** Every language has every word in it, or else falls back to this one. */
export const fallbackLanguage = 'nl'

const files = import.meta.glob<Words>('./*/*.json', { eager: true, import: 'default' })
const resources = resourcesOf(files)

/** All languages there are, the fallback first; a new folder of JSON files is a new language. */
export const languages: readonly InterfaceLanguage[] = Object.keys(resources)
  .toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b))
  .map((tag) => ({ tag, name: ownName(tag) }))

/** The first of the wanted BCP 47 tags that we speak, dialects included (`nl-BE` is `nl`); else Dutch. */
export function languageOf(tags: readonly string[]): string {
  const wanted = tags.map((tag) => tag.trim().toLowerCase().split(/[-_]/)[0])
  return (
    wanted.find((tag) => tag !== undefined && Object.hasOwn(resources, tag)) ?? fallbackLanguage
  )
}

/** Ready at once: all words are in the bundle. */
export function createI18n(language: string): i18n {
  const instance = createInstance({
    lng: languageOf([language]),
    fallbackLng: fallbackLanguage,
    supportedLngs: Object.keys(resources),
    load: 'languageOnly',
    ns: Object.keys(resources[fallbackLanguage] ?? {}),
    defaultNS: 'common',
    // An instance keeps and changes what it is given.
    resources: structuredClone(resources),
    initAsync: false,
    returnEmptyString: false,
    // React escapes already; twice would show `&amp;`.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  void instance.init()
  return instance
}

/** `./nl/walk.json` becomes `resources.nl.walk`. */
function resourcesOf(
  found: Readonly<Record<string, Words>>,
): Record<string, Record<string, Words>> {
  const byLanguage: Record<string, Record<string, Words>> = {}
  for (const [path, words] of Object.entries(found)) {
    const [, tag = '', file = ''] = path.split('/')
    const byNamespace = (byLanguage[tag] ??= {})
    byNamespace[file.replace(/\.json$/, '')] = words
  }
  return byLanguage
}

function rank(tag: string): number {
  return tag === fallbackLanguage ? 0 : 1
}

function ownName(tag: string): string {
  const name = resources[tag]?.['common']?.['languageName']
  return typeof name === 'string' ? name : tag
}
