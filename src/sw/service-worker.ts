import { cachePrefix } from './scope.ts'
import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope
/** Of the build, put in by it: its version, and each file's `integrity` by its address. */
declare const builtVersion: string
declare const builtFiles: Readonly<Record<string, string>>

/** Keeps this build's own files, so that the app works without a network. Nothing else, ever. */
const { scope } = self.registration
const prefix = cachePrefix(scope)
const mine = prefix + builtVersion
/** Of earlier builds: a tab may still run one, and ask for a part of it that the server has no more. */
const earlier = 2

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) =>
  event.waitUntil(tidy().then(() => self.clients.claim())),
)
// Only a press says so: until then a run goes on in the version that it began in.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const address = addressOf(event.request)
  if (address !== undefined) event.respondWith(answer(address, event.request))
})

/** All files or none, each exactly that of this build, also while a server is being given another. */
async function fill(): Promise<void> {
  const requests = Object.entries(builtFiles).map(
    ([address, integrity]) =>
      new Request(new URL(address, scope), {
        integrity,
        cache: isAsset(address) ? 'default' : 'no-cache',
      }),
  )
  await (await caches.open(mine)).addAll(requests)
}

async function tidy(): Promise<void> {
  const others = (await ours()).filter((name) => name !== mine)
  await Promise.all(others.slice(0, -earlier).map((name) => caches.delete(name)))
}

/** In the order in which they were made. */
async function ours(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix))
}

/** The address, within the app's folder, of a request that is ours to answer. */
function addressOf({ method, mode, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url)
  const asked = origin + pathname
  if (method !== 'GET' || !asked.startsWith(scope)) return undefined
  const address = asked.slice(scope.length)
  const page = address.replace(/(^|\/)index\.html$/, '$1')
  if (mode === 'navigate') return Object.hasOwn(builtFiles, page) ? page : undefined
  return Object.hasOwn(builtFiles, address) || isAsset(address) ? address : undefined
}

async function answer(address: string, request: Request): Promise<Response> {
  const url = new URL(address, scope).href
  const kept = await (await caches.open(mine)).match(url, { ignoreVary: true })
  if (kept !== undefined) return plain(kept, request)
  if (!isAsset(address)) return fetch(request)
  for (const cacheName of (await ours()).toReversed()) {
    const old = await caches.match(url, { cacheName, ignoreVary: true })
    if (old !== undefined) return old
  }
  return fetch(request)
}

/** A page may not be answered with what came by a detour, as from a host that moves `index.html`. */
function plain(kept: Response, { mode }: Request): Response {
  if (mode !== 'navigate' || !kept.redirected) return kept
  const { body, headers, status, statusText } = kept
  return new Response(body, { headers, status, statusText })
}

/** Named after its content. */
function isAsset(address: string): boolean {
  return address.startsWith('assets/')
}
