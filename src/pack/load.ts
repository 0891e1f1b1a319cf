import { readJson, canonicalJson } from './json.ts'
import type { Read } from './json.ts'
import type { Issue } from './issue.ts'
import type { Language, Pack, PackFiles } from './pack.ts'
import { misnamed, parseIndex } from './pack-index.ts'
import type { PackIndex } from './pack-index.ts'
import { parsePack } from './parse.ts'
import { isKebab, isLanguage } from './shapes.ts'

/** Gets `index.json` or `referentieboom/nl.json`; rejects when there is no answer at all. */
export type Fetcher = (path: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>

/** A pack with the files it was read from, so that it can be completed and kept. */
export interface LoadedPack {
  readonly pack: Pack
  readonly files: PackFiles
}

export type Loaded =
  ({ readonly ok: true } & LoadedPack) | { readonly ok: false; readonly issues: readonly Issue[] }

/** Milliseconds after which a file counts as unreachable: better a message than a blank page. */
const patience = 20_000

/** Which packs there are. */
export async function loadIndex(fetcher: Fetcher = fetchBeside): Promise<Read<PackIndex>> {
  const json = await load('index.json', 'index.json', fetcher)
  return json.ok ? parseIndex(json.value) : json
}

/**
 * One pack, the default one where `id` is undefined, in one language. In a language that the pack
 * does not speak it comes in Dutch, or else in its own first language: look at `pack.texts`.
 * The hash is empty until the pack is completed. Never rejects: whatever fails is an issue.
 */
export async function loadPack(
  id: string | undefined,
  language: Language,
  fetcher: Fetcher = fetchBeside,
): Promise<Loaded> {
  const index = await loadIndex(fetcher)
  if (!index.ok) return index
  const wanted = id ?? index.value.default
  if (!isKebab(wanted) || !index.value.packs.includes(wanted)) {
    return { ok: false, issues: [{ where: 'index.json', what: 'unknown-pack', detail: wanted }] }
  }
  const tag = isLanguage(language) ? language : 'nl'
  const [structure, asked] = await Promise.all([
    load(`${wanted}/pack.json`, 'pack.json', fetcher),
    loadTexts(wanted, tag, fetcher),
  ])
  if (!structure.ok) return structure
  const wrongName = misnamed(structure.value, wanted)
  if (wrongName.length > 0) return { ok: false, issues: wrongName }
  const spoken = languagesOf({ structure: structure.value, texts: {} })
  const chosen = [tag, 'nl'].find((one) => spoken.includes(one)) ?? spoken[0] ?? tag
  const texts = chosen === tag ? asked : await loadTexts(wanted, chosen, fetcher)
  if (!texts.ok) return texts
  await breath()
  return parsed({ structure: structure.value, texts: { [chosen]: texts.value } }, '')
}

/**
 * The same pack with its other languages, and with the one hash that it has from then on. Where a
 * language cannot be had, or is faulty, the pack stays as it is, without that language and without
 * a hash, and `issues` says why. Never rejects.
 */
export async function completePack(
  loaded: LoadedPack,
  fetcher: Fetcher = fetchBeside,
): Promise<LoadedPack & { readonly issues: readonly Issue[] }> {
  const { id } = loaded.pack.ref
  const others = languagesOf(loaded.files).filter(
    (language) => !Object.hasOwn(loaded.files.texts, language),
  )
  const answers = await Promise.all(others.map((language) => loadTexts(id, language, fetcher)))
  const issues: Issue[] = []
  let best: LoadedPack = loaded
  for (const [i, language] of others.entries()) {
    const texts = answers[i]
    const tried = texts?.ok ? parsed(withTexts(best.files, language, texts.value), '') : texts
    if (tried?.ok) best = tried
    else if (tried) issues.push(...tried.issues)
  }
  if (issues.length > 0) return { ...best, issues }
  await breath()
  const ref = Object.freeze({ ...best.pack.ref, hash: await hashOf(best.files) })
  return { files: best.files, pack: Object.freeze({ ...best.pack, ref }), issues }
}

/** The languages that a pack says it speaks, loaded or not; the first is its own. */
export function languagesOf(files: PackFiles): readonly Language[] {
  const structure = files.structure
  if (typeof structure !== 'object' || structure === null) return []
  const languages: unknown = 'languages' in structure ? structure.languages : []
  return Array.isArray(languages) ? languages.filter((tag) => isLanguage(tag)) : []
}

/**
 * SHA-256 over structure and texts, in 64 hex digits, whatever the order of their keys; empty
 * where the browser has no `crypto.subtle` (a page opened without https).
 */
export async function hashOf({ structure, texts }: PackFiles): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return ''
  const bytes = new TextEncoder().encode(canonicalJson({ structure, texts }))
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const fetchBeside: Fetcher = (path) => {
  const url = new URL(`packs/${path}`, root())
  const signal = AbortSignal.timeout(patience)
  // A preload that failed is handed out once in place of an answer: ask again.
  return fetch(url, { signal }).catch(() => fetch(url, { signal }))
}

/** The app's own folder; a page of another language lies deeper and says so. */
const root = () => new URL(document.documentElement.dataset['root'] ?? '.', document.baseURI)

const loadTexts = (id: string, language: Language, fetcher: Fetcher): Promise<Read<unknown>> =>
  load(`${id}/${language}.json`, `${language}.json`, fetcher)

async function load(path: string, file: string, fetcher: Fetcher): Promise<Read<unknown>> {
  const missing = (detail: string): Read<unknown> => ({
    ok: false,
    issues: [{ where: file, what: 'unreachable-file', detail }],
  })
  try {
    const response = await fetcher(path)
    return response.ok ? readJson(await response.text(), file) : missing(String(response.status))
  } catch (error) {
    return missing(error instanceof Error ? error.message : '')
  }
}

/** Lets the browser do what is more urgent, where it can be asked to: a pack is much work at once for a phone. */
const breath = () => scheduled.scheduler?.yield?.()
const scheduled: { readonly scheduler?: { readonly yield?: () => Promise<void> } } = globalThis

function parsed(files: PackFiles, hash: string): Loaded {
  const result = parsePack(files, hash)
  return result.ok ? { ...result, files } : result
}

const withTexts = (files: PackFiles, language: Language, texts: unknown): PackFiles => ({
  structure: files.structure,
  texts: { ...files.texts, [language]: texts },
})
