import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { quick } from './walk.ts'

/** Waits until the service worker has all files and answers for this page. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}

/** Has the browser look for a new version, as it does at each start and every twelve hours. */
export async function untilNextIsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
  await expect.poll(() => page.evaluate(isNextReady), quick).toBe(true)
}

/** Which build this page is of. */
export function versionOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="version"]').getAttribute('content')
}

/** The address of every file in Cache Storage. */
export function cached(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return files.flat().map(({ method, url }) => `${method} ${url}`)
  })
}

/** How often this page has been loaded, from now on. */
export function loadsOf(page: Page): () => number {
  let loads = 0
  page.on('load', () => (loads += 1))
  return () => loads
}

/** Runs in the page. */
async function isNextReady(): Promise<boolean> {
  const { waiting, installing } = await navigator.serviceWorker.ready
  return waiting !== null && installing === null
}
