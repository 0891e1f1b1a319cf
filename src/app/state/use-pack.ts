import { completePack, loadPack } from '#pack/load.ts'
import type { Fetcher, Loaded, LoadedPack } from '#pack/load.ts'
import type { Issue } from '#pack/issue.ts'
import { useCallback, useEffect, useState } from 'react'

export type PackState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'faulty'; readonly issues: readonly Issue[] }
  /** `whole` once the other languages are loaded or have failed. */
  | { readonly kind: 'ready'; readonly loaded: LoadedPack; readonly whole: boolean }

export interface PackLoader {
  readonly load: (language: string) => Promise<Loaded>
  readonly complete: (loaded: LoadedPack) => Promise<LoadedPack>
}

/** The part of the pack that is loaded before the first screen. */
export interface PackInHand {
  /** Has at least the first screen's language. */
  readonly first?: LoadedPack | undefined
  /** Has all its languages, except those that failed to load. */
  readonly isWhole?: boolean | undefined
}

/** The real loader, for the pack that the address asks for; from the server unless told otherwise. */
export function packLoader(id: string | undefined, fetcher?: Fetcher): PackLoader {
  return {
    load: (language) => loadPack(id, language, fetcher),
    complete: (loaded) => completePack(loaded, fetcher),
  }
}

/** The pack: first in the language shown, so that the first screen waits for no other; then whole. What is in hand already is not asked for again. */
export function usePack(
  loader: PackLoader,
  language: string,
  { first: inHand, isWhole = false }: PackInHand,
): { readonly state: PackState; readonly retry: () => void } {
  const [state, setState] = useState<PackState>(
    inHand === undefined ? { kind: 'loading' } : { kind: 'ready', loaded: inHand, whole: isWhole },
  )
  // The first screen's language; the other languages come with the whole pack.
  const [first] = useState(language)
  const { kind } = state
  const half = state.kind === 'ready' && !state.whole ? state.loaded : undefined
  useEffect(() => {
    if (kind !== 'loading') return undefined
    return whileWanted(loader.load(first), (loaded) =>
      setState(
        loaded.ok
          ? { kind: 'ready', loaded, whole: false }
          : { kind: 'faulty', issues: loaded.issues },
      ),
    )
  }, [loader, first, kind])
  useEffect(() => {
    if (half === undefined) return undefined
    return whileWanted(loader.complete(half), (loaded) =>
      setState({ kind: 'ready', loaded, whole: true }),
    )
  }, [loader, half])
  const retry = useCallback(() => setState({ kind: 'loading' }), [])
  return { state, retry }
}

function whileWanted<T>(promise: Promise<T>, then: (value: T) => void): () => void {
  let wanted = true
  void promise.then((value) => {
    if (wanted) then(value)
  })
  return () => {
    wanted = false
  }
}
