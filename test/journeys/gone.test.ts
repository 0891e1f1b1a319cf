import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { dist, nextBuild } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { enter } from './support/keyboard.ts'
import { loadsOf } from './support/offline.ts'
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
import { wordsIn } from './support/words.ts'

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
      before: (page) => withoutAbout(page, { script: /AboutPage-(?!next).*\.js$/ }),
    })
    await fetchedAhead(one.page)
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
    const one = await visit({ at: host.address, before: withoutAbout })
    await fetchedAhead(one.page)
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
    const one = await visit({ at: host.address, before: withoutAbout })
    await fetchedAhead(one.page)
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

  it('costs no page where nobody asked for it: what is fetched ahead and gone is left', async () => {
    const host = await aHost(dist)
    let loads = () => 0
    let asked = 0
    const one = await visit({
      at: host.address,
      before: async (page) => {
        loads = loadsOf(page)
        const count = () => {
          asked += 1
          host.deploy(next)
        }
        await withoutAbout(page, { asked: count })
      },
    })
    await begin(one, employee)
    await expect.poll(() => asked, { timeout: 60_000 }).toBeGreaterThan(0)
    await answer(one, steps.slice(0, 1))
    await expectPosition(one, 2)
    expect(loads()).toBe(1)
    one.expectQuiet(missing)
    await one.close()
  })

  it('and what a broken connection kept away comes with another try', async () => {
    const host = await aHost(dist)
    const one = await visit({ at: host.address, before: withoutAbout })
    await fetchedAhead(one.page)
    await toAbout(one.page)
    await titleOf(one.page).filter({ hasText: common.trouble.title }).waitFor()
    await one.page.unrouteAll()
    await enter(one.page, button(one.page, common.trouble.retry))
    const title = titleOf(one.page).filter({ hasText: about.title })
    await expect.poll(() => title.evaluate((it) => it === document.activeElement), quick).toBe(true)
    one.expectQuiet(missing)
    await one.close()
  })
})

/** `asked` at each time that it is not had. */
async function withoutAbout(
  page: Page,
  { script = /AboutPage.*\.js$/, asked = () => {} }: { script?: RegExp; asked?: () => void } = {},
): Promise<void> {
  await page.route(
    (url) => script.test(url.pathname),
    (route) => {
      asked()
      return route.fulfill({ status: 404 })
    },
  )
}

/** Waits until all that a run needs is fetched ahead, and the page that is not to be had asked for. */
async function fetchedAhead(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(hasAskedForAbout), { timeout: 60_000 }).toBe(true)
}

/** Runs in the page. */
function hasAskedForAbout(): boolean {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  return asked.some((name) => name.includes('AboutPage'))
}

async function toAbout(page: Page): Promise<void> {
  await page.getByRole('link', { name: common.nav.about, exact: true }).click()
}
