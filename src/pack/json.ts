import type { Issue } from './issue.ts'

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What a file's text says; `broken-json` where it says nothing, as when a web page came instead. */
export function readJson(text: string, file: string): Read<unknown> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return { ok: true, value }
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    return { ok: false, issues: [{ where: file, what: 'broken-json', detail }] }
  }
}

/** The same text for the same content, whatever the order of keys: what a hash is taken of. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  )
}
