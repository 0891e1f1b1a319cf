import type { Lock } from '#lock/port.ts'
import { isSealed } from '#history/sealing/sealing.ts'
import type { FreshStorage } from '../fresh-storage.ts'

/** All that is readable, anywhere: in the stores, in the snapshots, in memory behind a lock. */
export interface Words {
  readonly all: string
  readonly snapshots: string
  readonly memory: string
}

/** Sees every place that keeps words: what is sealed is opened, and the caches behind a lock are found as they are filled. */
export function wordsKept() {
  const { set } = Map.prototype
  const caches = new Set<Map<unknown, unknown>>()
  return {
    begin: () => {
      Object.assign(Map.prototype, {
        set(this: Map<unknown, unknown>, key: unknown, value: unknown) {
          if (isContent(value)) caches.add(this)
          return set.call(this, key, value)
        },
      })
    },
    end: () => {
      Object.assign(Map.prototype, { set })
    },
    forget: () => caches.clear(),
    text: async (storage: FreshStorage, lock: Lock | undefined): Promise<Words> => {
      const snapshots = await openedAll(storage.files.text().split('\n').map(parsed), lock)
      const stores = await openedAll(await storage.leftovers(), lock)
      const memory = JSON.stringify([...caches].map((cache) => [...cache]))
      const texts = JSON.stringify([...storage.texts.all])
      return { all: [stores, texts, snapshots, memory].join('\n'), snapshots, memory }
    },
  }
}

function isContent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'content' in value && 'state' in value
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}

/** As text, with all that is sealed in it opened. */
async function openedAll(values: unknown, lock: Lock | undefined): Promise<string> {
  const sealed: string[] = []
  const text = JSON.stringify(values, (_, value: unknown) => {
    if (isSealed(value)) sealed.push(JSON.stringify(value))
    return value
  })
  if (lock === undefined || lock.kind === 'none') return text
  const contents = sealed.map(async (one) => {
    const { id, rev, sealed: bytes } = JSON.parse(one)
    const raw = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))
    for (const store of ['runs', 'cases']) {
      const opened = await lock.open({ store, id, rev }, raw).catch(() => undefined)
      if (opened !== undefined) return new TextDecoder().decode(opened)
    }
    throw new Error(`sealed, and opens with nothing: ${one}`)
  })
  return [text, ...(await Promise.all(contents))].join('\n')
}
