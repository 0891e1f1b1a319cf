import { createInstance, type i18n } from 'i18next'
import { firstSpoken } from './first-spoken.ts'

/** A language of the interface: its folder's name, which is its BCP 47 tag, and its own name. */
export interface InterfaceLanguage {
  readonly tag: string
  readonly name: string
}

type Words = Readonly<Record<string, unknown>>
/** Words by namespace. */
type Spoken = Record<string, Words>

/** In the first bundle, so that there is always a word; what another language lacks comes from here. */
const fallbackLanguage = 'nl'
const fallbackFiles = import.meta.glob<Words>('./nl/*.json', { eager: true, import: 'default' })
/** The other languages, each in a file of its own after the build. */
const otherFiles = import.meta.glob<Words>(['./*/*.json', '!./nl/*.json'], { import: 'default' })

const spoken = new Map<string, Spoken>([
  [fallbackLanguage, byNamespace(Object.entries(fallbackFiles))],
])
const tags = [fallbackLanguage, ...new Set(Object.keys(otherFiles).map(tagOf))]

/** All languages there are, the fallback first; a new folder of JSON files is a new language. */
export const languages: readonly InterfaceLanguage[] = tags.map((tag) => ({
  tag,
  name: ownName(tag),
}))

/** The first of the wanted BCP 47 tags that we speak, dialects included (`nl-BE` is `nl`); else Dutch. */
export function languageOf(wanted: readonly string[]): string {
  return firstSpoken(wanted, tags)
}

/** Fetches the words of a language; they stay. Rejects where its file cannot be had. */
export async function loadWords(tag: string): Promise<void> {
  if (spoken.has(tag)) return
  const files = Object.entries(otherFiles).filter(([path]) => tagOf(path) === tag)
  const words = await Promise.all(
    files.map(async ([path, load]): Promise<[string, Words]> => [path, await load()]),
  )
  spoken.set(tag, byNamespace(words))
}

/** Ready at once, in the languages whose words are loaded; in Dutch where this one's are not. */
export function createI18n(language: string): i18n {
  const instance = createInstance({
    lng: languageOf([language]),
    fallbackLng: fallbackLanguage,
    supportedLngs: tags,
    load: 'languageOnly',
    ns: Object.keys(spoken.get(fallbackLanguage) ?? {}),
    defaultNS: 'common',
    // An instance keeps and changes what it is given.
    resources: structuredClone(Object.fromEntries(spoken)),
    initAsync: false,
    returnEmptyString: false,
    // React escapes already; twice would show `&amp;`.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  void instance.init()
  return instance
}

/** Changes the language; where its words cannot be had it rejects and nothing changes. */
export async function speak(instance: i18n, tag: string): Promise<void> {
  await loadWords(tag)
  for (const [namespace, words] of Object.entries(spoken.get(tag) ?? {}))
    instance.addResourceBundle(tag, namespace, words)
  await instance.changeLanguage(tag)
}

/** `./nl/walk.json` is of `nl`. */
function tagOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** `./nl/walk.json` becomes `walk`. */
function byNamespace(files: readonly (readonly [string, Words])[]): Spoken {
  return Object.fromEntries(
    files.map(([path, words]) => [(path.split('/')[2] ?? '').replace(/\.json$/, ''), words]),
  )
}

/** What a language calls itself: `Nederlands`, `English`. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
