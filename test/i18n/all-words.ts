import { readdirSync, readFileSync } from 'node:fs'

export type Words = { readonly [key: string]: string | Words }

const root = new URL('../../src/i18n/', import.meta.url)

/** Tags of all languages, from the folders. */
export const tags = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

export function namespacesOf(tag: string): string[] {
  return readdirSync(new URL(`${tag}/`, root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .toSorted()
}

/** All words of one file, by their full key. */
export function wordsOf(tag: string, namespace: string): Map<string, string> {
  const text = readFileSync(new URL(`${tag}/${namespace}.json`, root), 'utf8')
  return new Map(flat(JSON.parse(text) as Words))
}

/** `{{a}} of {{b}}` has `a` and `b`. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map((match) => match[1] ?? '').toSorted()
}

/** `left_one` is the form `one` of `left`; a key without plural forms has no form. */
export function formOf(key: string): { base: string; form?: string } {
  const match = /^(.+)_(zero|one|two|few|many|other)$/.exec(key)
  return match?.[1] && match[2] ? { base: match[1], form: match[2] } : { base: key }
}

function flat(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] satisfies [string, string]]
      : flat(value, `${path}${key}.`),
  )
}
