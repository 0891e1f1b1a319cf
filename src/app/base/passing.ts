import type { Fetcher } from '#pack/load.ts'

/**
 * Why this page keeps nothing, whatever the browser allows. It is a single file (`single`), whose
 * storage any other file on the computer may read. Or it came over plain http (`insecure`), so that
 * anyone on the way may have changed it.
 */
export type Passing = 'single' | 'insecure'

export function passingNow(): Passing | undefined {
  if (isSingle) return 'single'
  return window.isSecureContext ? undefined : 'insecure'
}

/** The packs inside a single-file build; undefined if packs are separate files. */
export function inlinedPacks(): Fetcher | undefined {
  return isSingle ? fetchInlined : undefined
}

/** A build-time constant, so that the bundler drops the code of the other kind. */
const isSingle = import.meta.env.MODE === 'single'

const fetchInlined: Fetcher = (path) => {
  const packs: unknown = JSON.parse(document.getElementById('packs')?.textContent ?? '{}')
  const files = typeof packs === 'object' && packs !== null ? packs : {}
  const found = new Map<string, unknown>(Object.entries(files)).get(path)
  return Promise.resolve({
    ok: found !== undefined,
    status: found === undefined ? 404 : 200,
    text: () => Promise.resolve(JSON.stringify(found)),
  })
}
