/**
 * Does something with each of many, and lets the page breathe in between: at most `budget` milliseconds at a stretch,
 * or one of them. Undefined once `until` says that nobody waits any more; `said` hears how many are done.
 */
export async function inPieces<T, R>(
  items: readonly T[],
  each: (item: T, at: number) => R,
  { until, said }: { readonly until: AbortSignal; readonly said: (done: number) => void },
): Promise<readonly R[] | undefined> {
  const done: R[] = []
  let begun = performance.now()
  for (const [at, item] of items.entries()) {
    if (performance.now() - begun > budget) {
      said(at)
      await new Promise((resolve) => setTimeout(resolve))
      if (until.aborted) return undefined
      begun = performance.now()
    }
    done.push(each(item, at))
  }
  return done
}

const budget = 40
