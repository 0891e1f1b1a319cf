import { readFileSync } from 'node:fs'
import type { Language, Texts } from '#pack/pack.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'

export interface PackOnDisk {
  readonly id: string
  readonly tree: DecisionTree
  readonly texts: readonly (readonly [Language, Texts])[]
}

interface Structure {
  readonly languages: readonly Language[]
  readonly tree: DecisionTree
}

/** Every pack that `public/packs/index.json` lists, read straight, so that a faulty parser cannot hide a fault. */
export function packsOnDisk(): readonly PackOnDisk[] {
  const { packs } = read('index.json') as { readonly packs: readonly string[] }
  return packs.map((id) => {
    const { languages, tree } = read(`${id}/pack.json`) as Structure
    const texts = languages.map((tag) => [tag, read(`${id}/${tag}.json`) as Texts] as const)
    return { id, tree, texts }
  })
}

/** Every string below a value with its path: `['.questions.talk.label', 'Goed kunnen overleggen']`. */
export function proseOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => proseOf(below, `${path}.${key}`))
}

/** Splits after a full stop, exclamation or question mark, with the closing mark that may follow it. */
export const sentencesOf = (prose: string): readonly string[] =>
  prose.replaceAll('**', '').split(/(?<=[.?!][”)]?)\s+/)

/** The strings that match, as `path: string`, so that a failing test names its place. */
export const matching = (
  prose: readonly (readonly [string, string])[],
  pattern: RegExp,
): readonly string[] =>
  prose.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`)

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/packs/${path}`, import.meta.url), 'utf8'))
