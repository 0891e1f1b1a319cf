import { isObject } from '#history/records/guards.ts'

/** All that a database of some version holds, as it stands there: what could not be read too. */
export interface Dump {
  /** The version of the database it came from. */
  readonly schema: number
  readonly stores: Readonly<Record<string, readonly Entry[]>>
}

export interface Entry {
  readonly key: string
  readonly value: unknown
}

export function entriesOf(dump: Dump, store: string): readonly Entry[] {
  return dump.stores[store] ?? []
}

/** A dump in a file's JSON, or undefined where it is none. */
export function parseDump(value: unknown): Dump | undefined {
  if (!isObject(value) || !isObject(value['stores'])) return undefined
  const { schema } = value
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return undefined
  const stores: Record<string, readonly Entry[]> = {}
  for (const [name, entries] of Object.entries(value['stores'])) {
    if (!Array.isArray(entries) || !entries.every(isEntry)) return undefined
    stores[name] = entries.map((entry) => ({ key: entry.key, value: entry.value }))
  }
  return { schema, stores }
}

function isEntry(value: unknown): value is Entry {
  return isObject(value) && typeof value['key'] === 'string' && 'value' in value
}
