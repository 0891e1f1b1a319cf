/** Contents of records, the last of each. */
export interface Cache {
  /** The cached content of a record in this state, or the result of `find`. */
  content(key: string, state: string, find: () => Promise<unknown>): Promise<unknown>
  /** Forgets these records, or all. A `find` still pending is not cached either. */
  forget(keys?: readonly string[]): void
}

export function emptyCache(): Cache {
  const all = new Map<string, { readonly state: string; readonly content: unknown }>()
  let forgotten = 0
  return {
    content: async (key, state, find) => {
      const known = all.get(key)
      if (known?.state === state) return known.content
      const before = forgotten
      const content = await find()
      if (before === forgotten) all.set(key, { state, content })
      return content
    },
    forget: (keys) => {
      forgotten += 1
      if (keys === undefined) all.clear()
      else for (const key of keys) all.delete(key)
    },
  }
}
