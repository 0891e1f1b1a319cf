import type { Lock, Place } from '#lock/port.ts'

/** Text typed in a field and not saved yet. It is sealed while the lock is closed. */
export interface TypedTexts {
  readonly get: (name: string) => string | undefined
  readonly set: (name: string, words: string) => void
  /** Seals all texts and drops the readable ones. */
  readonly seal: (lock: Lock) => Promise<void>
  /** Restores the texts; silently does nothing if the lock is another one by now. */
  readonly unseal: (lock: Lock) => Promise<void>
  readonly clear: () => void
}

export function typedTexts(): TypedTexts {
  const words = new Map<string, string>()
  let sealed: Uint8Array | undefined
  return {
    get: (name) => words.get(name),
    set: (name, text) => {
      if (text === '') words.delete(name)
      else words.set(name, text)
    },
    seal: async (lock) => {
      if (words.size === 0) return
      const bytes = new TextEncoder().encode(JSON.stringify([...words]))
      sealed = await lock.seal(place, bytes)
      words.clear()
    },
    unseal: async (lock) => {
      if (sealed === undefined) return
      const bytes = await lock.open(place, sealed).catch(() => undefined)
      sealed = undefined
      if (bytes !== undefined) for (const [name, text] of pairsIn(bytes)) words.set(name, text)
    },
    clear: () => {
      sealed = undefined
      words.clear()
    },
  }
}

/** No store has this name: the sealed bytes stay in memory. */
const place: Place = { store: 'typed', id: '', rev: 0 }

function pairsIn(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const found: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!Array.isArray(found)) return []
  return found.flatMap((pair: unknown) => {
    if (!Array.isArray(pair)) return []
    const [name, text] = pair.map(String)
    return name === undefined || text === undefined ? [] : [[name, text] as const]
  })
}
