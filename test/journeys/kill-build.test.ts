import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { copyOf, dist, nextBuild } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { cached, untilKept } from './support/offline.ts'
import { shortestTo } from './support/paths.ts'
import { answer, begin, button, employee, expectPosition, quick } from './support/walk.ts'
import { fixed, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')

it('U-04 the kill build ends a service worker that does harm, and what is kept stays', async () => {
  const kill = await nextBuild('kill')
  const broken = copyOf(dist)
  writeFileSync(join(broken, 'sw.js'), harmful)
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  const { page } = one
  await untilKept(page)
  await begin(one, employee)
  await answer(one, steps.slice(0, 3))
  await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
  host.deploy(broken)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
  await expect
    .poll(async () => {
      await one.goTo('')
      return page.locator('body').innerText()
    }, quick)
    .toBe('kapot')

  host.deploy(kill)
  // First visit: what is shown is still the harm; beside it the browser looks for another worker.
  await one.goTo('')
  expect(await page.locator('body').innerText()).toBe('kapot')
  await expect.poll(() => page.evaluate(workersHere), { timeout: 90_000, interval: 250 }).toBe(0)
  // Second visit.
  await one.goTo('')
  await button(page, fixed.nl.resume).click()
  await expectPosition(one, 4)
  expect(await cached(page)).toEqual([])
  expect(await page.evaluate(workersHere)).toBe(0)
  await one.close()
})

const harmful = `
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(new Response('kapot'))
})`

/** Runs in the page. */
async function workersHere(): Promise<number> {
  return (await navigator.serviceWorker.getRegistrations()).length
}
