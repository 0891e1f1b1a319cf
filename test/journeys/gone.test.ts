import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { copyOf, dist, nextBuild } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { cached, loadsOf, untilKept } from './support/offline.ts'
import { shortestTo } from './support/paths.ts'
import { storedRuns } from './support/stored.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectPosition,
  manager,
  quick,
  titleOf,
} from './support/walk.ts'
import { fixed, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')
const { about, common } = wordsIn.nl
/** What the console says of a script that is not there. */
const missing = /Failed to load resource|Failed to fetch dynamically imported module/

describe('U-02 a part of an old build that the server has no more', () => {
  let next = ''
  beforeAll(async () => {
    next = await nextBuild()
  })

  it('is found again by one reload, with the run as it was', async () => {
    const host = await aHost(dist)
    const one = await visit({
      at: host.address,
      before: (page) => withoutAbout(page, /AboutScreen-(?!next).*\.js$/),
    })
    await begin(one, employee)
    await answer(one, steps.slice(0, 3))
    await expectPosition(one, 4)
    host.deploy(next)
    const loads = loadsOf(one.page)
    await toAbout(one.page)
    await titleOf(one.page).filter({ hasText: about.title }).waitFor()
    expect(loads()).toBe(1)
    expect((await storedRuns(one.page)).map((run) => run.steps.length)).toEqual([3])
    one.expectQuiet(missing)
    await one.close()
  })

  it('that is missing in the new build too: no second reload, and a way on', async () => {
    const host = await aHost(dist)
    const one = await visit({
      at: host.address,
      before: (page) => withoutAbout(page, /AboutScreen.*\.js$/),
    })
    host.deploy(next)
    const loads = loadsOf(one.page)
    await toAbout(one.page)
    await titleOf(one.page).filter({ hasText: common.trouble.title }).waitFor()
    await expect.poll(loads, quick).toBe(1)
    await button(one.page, common.trouble.retry).click()
    await titleOf(one.page).filter({ hasText: common.trouble.title }).waitFor()
    expect(loads()).toBe(1)
    one.expectQuiet(missing)
    await one.close()
  })

  it('costs no run that is kept nowhere: it is said, and the run goes on', async () => {
    const host = await aHost(dist)
    const one = await visit({
      at: host.address,
      before: (page) => withoutAbout(page, /AboutScreen.*\.js$/),
    })
    await begin(one, manager)
    await answer(one, steps.slice(0, 3))
    await expectPosition(one, 4)
    host.deploy(next)
    const loads = loadsOf(one.page)
    await toAbout(one.page)
    await titleOf(one.page).filter({ hasText: common.trouble.title }).waitFor()
    await one.page.goBack()
    await expectPosition(one, 4)
    expect(loads()).toBe(0)
    one.expectQuiet(missing)
    await one.close()
  })
})

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

async function withoutAbout(page: Page, script: RegExp): Promise<void> {
  await page.route(
    (url) => script.test(url.pathname),
    (route) => route.fulfill({ status: 404 }),
  )
}

async function toAbout(page: Page): Promise<void> {
  await page.getByRole('link', { name: common.nav.about, exact: true }).click()
}
