/** The part of a service worker's world that ours use; TypeScript has no types for it beside a page's. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void
}

interface RequestEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

/** What all our caches in this folder of the site begin with; another folder may hold another app. */
export function cachePrefix(scope: string): string {
  return `thuiswerkwijzer ${new URL(scope).pathname} `
}
