import { readFile } from 'node:fs/promises'

/** What a JSON file holds. */
export async function jsonIn(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}

/** What stands in an object, by key; nothing where it is none. */
export function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

/** The text that stands at `a.b`; empty where there is none. */
export function textAt(value: unknown, path: string): string {
  const found = path.split('.').reduce<unknown>((within, key) => entriesOf(within).get(key), value)
  return typeof found === 'string' ? found : ''
}
