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

/** The packs that a single file holds; undefined where they are files of their own. */
export function inlinedPacks(): Fetcher | undefined {
  return isSingle ? fetchInlined : undefined
}

/** Known to the build, which leaves out what is for the other kind. */
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
