import { cachePrefix } from './scope.ts'
import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope

/**
 * Served as `sw.js` in place of one that does harm: takes over at once, removes the files that were
 * kept, and itself. It loads no page again and touches nothing that a person has kept.
 */
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(end()))

async function end(): Promise<void> {
  const prefix = cachePrefix(self.registration.scope)
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(ours.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
