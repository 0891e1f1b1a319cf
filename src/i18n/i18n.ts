import { createInstance, type i18n } from 'i18next'
import { firstSpoken } from './first-spoken.ts'
import names from './names.json'

/** A language of the interface: its folder's name, which is its BCP 47 tag, and its own name. */
export interface InterfaceLanguage {
  readonly tag: string
  readonly name: string
}

/** An i18next instance: what speaks. */
export type Speech = i18n

type Words = Readonly<Record<string, unknown>>
/** Words by namespace. */
type Spoken = Record<string, Words>

/** What a language lacks comes from here. */
const fallbackLanguage = 'nl'
/** The words of the first screen in Dutch come with the code, so that there is always a word. */
const fallbackFiles = import.meta.glob<Words>('./nl/{app,common,start}.json', {
  eager: true,
  import: 'default',
})
/** The first screen's in the other languages, each in a file of its own after the build. */
const firstFiles = import.meta.glob<Words>(['./*/{app,common,start}.json', '!./nl/*.json'], {
  import: 'default',
})
/** All others, one file a language. */
const laterFiles = import.meta.glob<Words>(['./*/*.json', '!./*/{app,common,start}.json'], {
  import: 'default',
})

/** Words by namespace, by language: those that are there now. */
const spoken = new Map<string, Spoken>([
  [fallbackLanguage, byNamespace(Object.entries(fallbackFiles))],
])
const tags = [fallbackLanguage, ...new Set(Object.keys(firstFiles).map(tagOf))]
const namespaces = [...Object.keys(fallbackFiles), ...Object.keys(laterFiles)]
  .filter((path) => tagOf(path) === fallbackLanguage)
  .map(namespaceOf)
const instances = new Set<i18n>()

/** All languages there are, the fallback first; a new folder of JSON files is a new language. */
export const languages: readonly InterfaceLanguage[] = tags.map((tag) => ({
  tag,
  // Not from `Intl.DisplayNames`, which takes a phone a seventh of a second.
  name: new Map(Object.entries(names)).get(tag) ?? tag,
}))

/** The first of the wanted BCP 47 tags that we speak, dialects included (`nl-BE` is `nl`); else Dutch. */
export function languageOf(wanted: readonly string[]): string {
  return firstSpoken(wanted, tags)
}

/** Fetches the words that the first screen has in a language. Rejects where they cannot be had. */
export async function loadFirstWords(tag: string): Promise<void> {
  await take(tag, firstFiles)
}

/** Fetches all words of a language; they stay. Rejects where they cannot be had. */
export async function loadWords(tag: string): Promise<void> {
  await Promise.all([take(tag, firstFiles), take(tag, laterFiles)])
}

/** Fetches the words of all screens in the language spoken, or else in Dutch. Rejects where there are none. */
export async function loadSpokenWords(): Promise<void> {
  const now = [...instances].map(({ language }) => language)
  await Promise.all(now.map((tag) => loadWords(tag).catch(() => loadWords(fallbackLanguage))))
}

/** Ready at once, in the languages whose words are loaded; in Dutch where this one's are not. */
export function createI18n(language: string): i18n {
  const instance = createInstance({
    lng: languageOf([language]),
    fallbackLng: fallbackLanguage,
    supportedLngs: tags,
    load: 'languageOnly',
    ns: namespaces,
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
  instances.add(instance)
  return instance
}

/** Changes the language; where its words cannot be had it rejects and nothing changes. */
export async function speak(instance: i18n, tag: string): Promise<void> {
  await loadWords(tag)
  await instance.changeLanguage(tag)
}

type Files = Readonly<Record<string, () => Promise<Words>>>

/** Fetches what is not there yet, and gives it to every instance. */
async function take(tag: string, files: Files): Promise<void> {
  const there = spoken.get(tag) ?? {}
  const wanted = Object.entries(files).filter(
    ([path]) => tagOf(path) === tag && !Object.hasOwn(there, namespaceOf(path)),
  )
  const words = await Promise.all(
    wanted.map(async ([path, load]): Promise<[string, Words]> => [path, await load()]),
  )
  spoken.set(tag, { ...spoken.get(tag), ...byNamespace(words) })
  for (const instance of instances)
    for (const [path, found] of words) instance.addResourceBundle(tag, namespaceOf(path), found)
}

/** `./nl/walk.json` is of `nl`. */
function tagOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** `./nl/walk.json` has the words of `walk`. */
function namespaceOf(path: string): string {
  return (path.split('/')[2] ?? '').replace(/\.json$/, '')
}

function byNamespace(files: readonly (readonly [string, Words])[]): Spoken {
  return Object.fromEntries(files.map(([path, words]) => [namespaceOf(path), words]))
}
