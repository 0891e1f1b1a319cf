import { beforeAll, expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { dist, nextBuild } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { loadsOf, untilKept, untilNextIsReady, versionOf } from './support/offline.ts'
import { longestTo } from './support/paths.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectPosition,
  manager,
  quick,
  titleOf,
} from './support/walk.ts'
import { fixed, wordsIn } from './support/words.ts'
import check from '#i18n/nl/check.json' with { type: 'json' }

const { visit } = aBrowser()
const { steps } = longestTo('home')
const points = 15
let next = ''
beforeAll(async () => {
  next = await nextBuild()
})

it(`U-01 an update at each of ${points} points of a run: all answers stay, no page loads unasked`, async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  const { page } = one
  await untilKept(page)
  await begin(one, employee)
  let intact = 0
  let unasked = 0
  for (let point = 1; point <= points; point += 1) {
    const loads = loadsOf(page)
    await answer(one, steps.slice(point - 1, point))
    await expectPosition(one, point + 1)
    const before = await versionOf(page)
    host.deploy(point % 2 === 1 ? next : dist)
    await untilNextIsReady(page)
    expect(await bar(one).count(), 'no bar in the middle of a run').toBe(0)
    await toStart(one)
    await bar(one)
      .waitFor()
      .catch((error: unknown) => {
        throw new Error(`no bar at point ${point}`, { cause: error })
      })
    unasked += loads()
    await button(page, check.update.now).click()
    await expect.poll(() => versionOf(page).catch(() => before), quick).not.toBe(before)
    await button(page, fixed.nl.resume).click()
    await expectPosition(one, point + 1)
    const [run] = await storedRuns(page)
    const given = run?.steps.map(({ question, answer: said }) => `${question} ${said}`)
    const wanted = steps.slice(0, point).map((step) => `${step.question} ${step.answer}`)
    if (JSON.stringify(given) === JSON.stringify(wanted)) intact += 1
  }
  await answer(one, steps.slice(points))
  await expectAdvice(page)
  console.log(`${intact} of ${points} intact, ${unasked} reloads without a press`)
  expect({ intact, unasked }).toEqual({ intact: points, unasked: 0 })
  one.expectQuiet()
  await one.close()
})

it('waits without a word while a run goes on that is kept nowhere', async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  await untilKept(one.page)
  const loads = loadsOf(one.page)
  await begin(one, manager)
  await answer(one, steps.slice(0, 3))
  host.deploy(next)
  await untilNextIsReady(one.page)
  await toStart(one)
  await button(one.page, fixed.nl.resume).waitFor()
  expect(await bar(one).count()).toBe(0)
  expect(loads()).toBe(0)
  await button(one.page, fixed.nl.resume).click()
  await expectPosition(one, 4)
  one.expectQuiet()
  await one.close()
})

it('later is later: the bar goes, nothing loads, and the version is there at the next start', async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  const { page } = one
  await untilKept(page)
  const loads = loadsOf(page)
  host.deploy(next)
  await untilNextIsReady(page)
  await bar(one).waitFor()
  await button(page, check.update.later).click()
  await bar(one).waitFor({ state: 'detached' })
  expect(loads()).toBe(0)
  const old = await versionOf(page)
  // The last tab closes: whoever comes next has the new version, unasked.
  const context = page.context()
  await page.close()
  const again = await context.newPage()
  await expect
    .poll(
      async () => {
        await again.goto(host.address)
        return versionOf(again)
      },
      { timeout: 15_000, interval: 500 },
    )
    .not.toBe(old)
  await context.close()
})

it('another tab goes on in the old version, also with the parts that the server has no more', async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  await untilKept(one.page)
  const other = await one.page.context().newPage()
  await other.goto(`${host.address}#/over`)
  await titleOf(other).filter({ hasText: wordsIn.nl.about.title }).waitFor()
  const loads = loadsOf(other)
  const old = await versionOf(other)
  host.deploy(next)
  await untilNextIsReady(one.page)
  await bar(one).waitFor()
  await button(one.page, check.update.now).click()
  await expect.poll(() => versionOf(one.page).catch(() => old), quick).not.toBe(old)
  const part = await other.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[type=module]')
    return (await fetch(script?.src ?? '')).status
  })
  expect(part).toBe(200)
  await other.getByRole('link', { name: wordsIn.nl.common.footer.privacy, exact: true }).click()
  await titleOf(other).filter({ hasText: wordsIn.nl.about.privacy.title }).waitFor()
  expect(loads()).toBe(0)
  await other.getByRole('link', { name: wordsIn.nl.common.nav.start, exact: true }).click()
  await other.getByText(check.update.title, { exact: true }).waitFor()
  expect(await versionOf(other)).toBe(old)
  await one.close()
})

it('the count of reloads sees one (negative control)', async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  await untilKept(one.page)
  const loads = loadsOf(one.page)
  await one.page.evaluate(() => window.location.reload())
  await expect.poll(loads, quick).toBe(1)
  await one.close()
})

function bar({ page }: Visit) {
  return page.locator('.update-bar')
}

async function toStart({ page }: Visit): Promise<void> {
  const { start } = wordsIn.nl.common.nav
  await page.getByRole('link', { name: start, exact: true }).click()
  await titleOf(page).filter({ hasText: wordsIn.nl.start.title }).waitFor()
}
