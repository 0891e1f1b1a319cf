import { storeNames, type Reading, type StoreName, type Stores, type Writing } from './stores.ts'

/** All that the stores hold, `meta` included. */
export type Content = Readonly<Record<StoreName, readonly KeyedValue[]>>

interface KeyedValue {
  readonly key: string
  readonly value: unknown
}

export async function contentIn(tx: Reading): Promise<Content> {
  const content: Record<StoreName, readonly KeyedValue[]> = {
    runs: [],
    cases: [],
    packs: [],
    meta: [],
  }
  for (const store of storeNames) {
    const [keys, values] = [await tx.keys(store), await tx.all(store)]
    content[store] = keys.map((key, at) => ({ key, value: values[at] }))
  }
  return content
}

/** Whether nothing was saved in between. */
export async function isStill(tx: Reading, before: Content): Promise<boolean> {
  return JSON.stringify(await contentIn(tx)) === JSON.stringify(before)
}

export async function fill(tx: Writing, content: Content): Promise<void> {
  for (const store of storeNames) {
    // Marks of a place of its own stay in `meta`.
    if (store !== 'meta') await tx.clear(store)
    for (const { key, value } of content[store]) {
      if (typeof value !== 'string' && !(typeof value === 'object' && value !== null)) continue
      await (store === 'meta' ? tx.put(store, value, key) : tx.put(store, value))
    }
  }
}

/** Replaces `before` by `after` in one transaction; false if something was saved in between. */
export function replaceIn(stores: Stores, before: Content, after: Content): Promise<boolean> {
  return stores.change(async (tx) => {
    if (!(await isStill(tx, before))) return false
    const staying = new Set(after.meta.map(({ key }) => key))
    for (const { key } of before.meta) if (!staying.has(key)) await tx.delete('meta', key)
    await fill(tx, after)
    return true
  })
}
