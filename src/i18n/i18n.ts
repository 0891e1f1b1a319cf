import { createInstance, type i18n } from 'i18next'
import { firstSpoken } from './first-spoken.ts'

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

/** In the first bundle, so that there is always a word; what another language lacks comes from here. */
const fallbackLanguage = 'nl'
const firstFiles = import.meta.glob<Words>('./nl/{app,common,history,pack,start}.json', {
  eager: true,
  import: 'default',
})
/** What the first screen does not need, one file a language after the build; the other languages whole. */
const laterFiles = import.meta.glob<Words>(
  ['./*/*.json', '!./nl/{app,common,history,pack,start}.json'],
  { import: 'default' },
)

const spoken = new Map<string, Spoken>([
  [fallbackLanguage, byNamespace(Object.entries(firstFiles))],
])
const whole = new Set<string>()
/** Instances that speak; words that come later come to them too. */
const speaking: i18n[] = []
const paths = [...Object.keys(firstFiles), ...Object.keys(laterFiles)]
const tags = [...new Set([fallbackLanguage, ...paths.map(tagOf)])]

/** All languages there are, the fallback first; a new folder of JSON files is a new language. */
export const languages: readonly InterfaceLanguage[] = tags.map((tag) => ({
  tag,
  name: ownName(tag),
}))

/** The first of the wanted BCP 47 tags that we speak, dialects included (`nl-BE` is `nl`); else Dutch. */
export function languageOf(wanted: readonly string[]): string {
  return firstSpoken(wanted, tags)
}

/** Fetches all words of a language; they stay. Without a tag: those of Dutch. Rejects where its file cannot be had. */
export async function loadWords(tag = fallbackLanguage): Promise<void> {
  if (whole.has(tag)) return
  const files = Object.entries(laterFiles).filter(([path]) => tagOf(path) === tag)
  const words = await Promise.all(
    files.map(async ([path, load]): Promise<[string, Words]> => [path, await load()]),
  )
  spoken.set(tag, { ...spoken.get(tag), ...byNamespace(words) })
  whole.add(tag)
  for (const instance of speaking) teach(instance, tag)
}

/** Ready at once, in the languages whose words are loaded; in Dutch where this one's are not. */
export function createI18n(language: string): i18n {
  const instance = createInstance({
    lng: languageOf([language]),
    fallbackLng: fallbackLanguage,
    supportedLngs: tags,
    load: 'languageOnly',
    ns: [...new Set(paths.map(namespaceOf))],
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
  speaking.push(instance)
  return instance
}

/** Changes the language; where its words cannot be had it rejects and nothing changes. */
export async function speak(instance: i18n, tag: string): Promise<void> {
  await loadWords(tag)
  await instance.changeLanguage(tag)
}

function teach(instance: i18n, tag: string): void {
  for (const [namespace, words] of Object.entries(spoken.get(tag) ?? {}))
    instance.addResourceBundle(tag, namespace, structuredClone(words))
}

/** `./nl/walk.json` is of `nl`. */
function tagOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** `./nl/walk.json` is `walk`. */
function namespaceOf(path: string): string {
  return (path.split('/')[2] ?? '').replace(/\.json$/, '')
}

function byNamespace(files: readonly (readonly [string, Words])[]): Spoken {
  return Object.fromEntries(files.map(([path, words]) => [namespaceOf(path), words]))
}

/** What a language calls itself: `Nederlands`, `English`. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
