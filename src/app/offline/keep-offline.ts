import { holdIdle } from '#app/base/when-idle.ts'
import { scriptUrl } from '#lock/worker-url.ts'
import { appFolder } from '#app/base/build.ts'
import { mayLeave } from '#app/base/leaving.ts'
import { offer } from './offer.ts'
import type { Offer } from './offer.ts'

/** Twice a day, in milliseconds: the page of someone who leaves it open. */
const betweenChecks = 12 * 60 * 60 * 1000
/** How long a new version may take to begin, in milliseconds, before it is offered once more. */
const patience = 30_000

/**
 * Registers the service worker, and offers a new version when one is ready. Does nothing where the
 * browser has none or refuses: the app then needs its server.
 */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const wasControlled = serviceWorker.controller !== null
  try {
    const registration = await serviceWorker.register(
      scriptUrl(new URL('sw.js', appFolder()).href),
      {
        updateViaCache: 'none',
      },
    )
    watch(registration)
    checkNowAndThen(registration)
  } catch {
    return
  }
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab took the new version; this one runs the old one, and may go on with it.
    if (wasControlled && offer.get()?.isStarting !== true) offer.set({ accept: reload })
  })
}

function watch(registration: ServiceWorkerRegistration): void {
  const { waiting, active, installing } = registration
  if (waiting !== null && active !== null) offer.set(offerOf(waiting))
  if (installing !== null) whenInstalled(installing, registration)
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) whenInstalled(registration.installing, registration)
  })
}

function whenInstalled(worker: ServiceWorker, registration: ServiceWorkerRegistration): void {
  worker.addEventListener('statechange', () => {
    // The very first one has nobody to wait for.
    if (worker.state === 'installed' && registration.active !== null) offer.set(offerOf(worker))
  })
}

/**
 * A version that waits, and is let in by a press, once this page fetches nothing ahead any more. A
 * browser stops a worker that has nothing to do at once. The page is loaded again only when the new
 * one is `activated`: before that the browser may ask the worker that it is stopping, for ever.
 */
function offerOf(worker: ServiceWorker): Offer {
  const accept = (isStill: () => boolean) => {
    const again = setTimeout(() => {
      if (offer.get()?.isStarting === true) offer.set(offerOf(worker))
    }, patience)
    const load = async () => {
      if (worker.state !== 'activated') return
      clearTimeout(again)
      if ((await mayLeave()) && isStill()) reload()
      else offer.set({ accept: reload })
    }
    worker.addEventListener('statechange', () => void load())
    offer.set({ isStarting: true, accept: () => undefined })
    void holdIdle().then(() => worker.postMessage('take-over', []))
    // Another tab may have let it in.
    void load()
  }
  return { accept }
}

/** The browser itself looks at each start; a device that sleeps runs no timers. */
function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  const check = () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < betweenChecks) return
    last = Date.now()
    void registration.update().catch(() => undefined)
  }
  setInterval(check, betweenChecks / 12)
  document.addEventListener('visibilitychange', check)
}

let isLeaving = false

function reload(): void {
  if (isLeaving) return
  isLeaving = true
  window.location.reload()
}
