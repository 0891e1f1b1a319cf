import { createInstance, type i18n } from 'i18next'
import { firstSpoken } from './first-spoken.ts'
import names from './names.json'
import { words as fallbackWords } from './nl/first.ts'

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
/** Words by file, as the two scripts of a language's folder have them. */
type Files = Readonly<Record<string, Words>>

/** The first screen's words, by language: each in a file of its own after the build. Dutch ones come with the code. */
const firstFiles = import.meta.glob<Files>(['./*/first.ts', '!./nl/*'], { import: 'words' })
/** All others, one file a language. */
const laterFiles = import.meta.glob<Files>('./*/later.ts', { import: 'words' })

/** Words by namespace, by language: those that are there now. */
const spoken = new Map<string, Spoken>([[fallbackLanguage, byNamespace(fallbackWords)]])
const tags = [...new Set([fallbackLanguage, ...Object.keys(laterFiles).map(tagOf)])]
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

/**
 * Changes the language, unless another was asked for meanwhile: resolves to whether it did. Where the
 * words cannot be had it rejects and nothing changes.
 */
export async function speak(instance: i18n, tag: string): Promise<boolean> {
  const mine = {}
  wanted.set(instance, mine)
  await loadWords(tag)
  const isWanted = wanted.get(instance) === mine
  if (isWanted) await instance.changeLanguage(tag)
  return isWanted
}

/** The last change of language that each was asked for. */
const wanted = new WeakMap<i18n, object>()

/** Fetches what is not there yet, and gives it to every instance. */
async function take(
  tag: string,
  files: Readonly<Record<string, () => Promise<Files>>>,
): Promise<void> {
  const [path, load] = Object.entries(files).find(([file]) => tagOf(file) === tag) ?? []
  if (load === undefined || loaded.has(path)) return
  const words = byNamespace(await load())
  loaded.add(path)
  spoken.set(tag, { ...spoken.get(tag), ...words })
  for (const instance of instances)
    for (const [namespace, found] of Object.entries(words))
      instance.addResourceBundle(tag, namespace, found)
}

/** Files whose words are there. */
const loaded = new Set<unknown>()

/** `./nl/later.ts` is of `nl`. */
function tagOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** `./walk.json` has the words of `walk`. */
function byNamespace(files: Files): Spoken {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [path.slice(2, -'.json'.length), words]),
  )
}
