import { scriptUrl } from '#lock/worker-url.ts'
import { appFolder } from './build.ts'
import { offer } from './offer.ts'

/** Twice a day, in milliseconds: the page of someone who leaves it open. */
const betweenChecks = 12 * 60 * 60 * 1000
/** How long a new version may take to begin, before the page is loaded again all the same. */
const patience = 3_000

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
    if (wasControlled) offer.set({ accept: reload })
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

function offerOf(worker: ServiceWorker): { readonly accept: () => void } {
  return {
    accept: () => {
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
      setTimeout(reload, patience)
      worker.postMessage('take-over', [])
    },
  }
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
