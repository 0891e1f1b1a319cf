import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { ownBrowser } from './support/own-browser.ts'
import { probed } from './support/probed.ts'
import { aProfile } from './support/profiles.ts'
import { say, size } from './support/size.ts'
import { storedNow } from './support/stored-now.ts'

const edits = size(250, 2_000)

async function twoTabs() {
  const browser = await ownBrowser(aProfile(), { backend: 'LevelDB' })
  const other = await browser.page.context().newPage()
  return { browser, tabs: [browser.page, other] as const }
}

it(`C-01 two real tabs with ${edits} edits each, in between each other, lose none`, async () => {
  const { browser, tabs } = await twoTabs()
  await probed(browser, 'begin')
  await probed({ page: tabs[1] }, 'look')
  const conflicts = await Promise.all(
    tabs.map((tab, which) => tab.evaluate<number>(`edit('tab-${which}', ${edits})`)),
  )
  const { runs } = await storedNow(tabs[0])
  await browser.kill()
  const asked = runs.flatMap(({ steps }) => steps.map(({ question }) => question))
  const lost = 2 * edits - new Set(asked).size
  say(
    `two tabs: 2 × ${edits} edits, ${conflicts.reduce((sum, each) => sum + each, 0)} conflicts seen and done anew, ${lost} lost`,
  )
  expect([lost, asked.length]).toEqual([0, 2 * edits])
  expect(runs.reduce((sum, { rev }) => sum + rev, 0)).toBe(2 * edits)
})

it('C-01 negative control: reading and writing in two transactions loses edits', async () => {
  const { browser, tabs } = await twoTabs()
  for (const tab of tabs) await tab.goto(`${inject('baseUrl')}licences.txt`)
  await tabs[0].evaluate(countCarelessly, 0)
  await Promise.all(tabs.map((tab: Page) => tab.evaluate(countCarelessly, edits)))
  const counted = await tabs[0].evaluate(countCarelessly, 0)
  await browser.kill()
  const lost = 1 - counted / (2 * edits)
  say(`two tabs, negative control (two transactions): ${Math.round(100 * lost)} % lost`)
  expect(lost).toBeGreaterThan(0.1)
})

/** Runs in a page: counts up as a careless app would, and gives the count. */
async function countCarelessly(times: number): Promise<number> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.addEventListener('success', () => resolve(request.result))
    })
  const request = indexedDB.open('careless', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('counts'))
  const db = await settled(request)
  const get = async () =>
    Number((await settled(db.transaction('counts').objectStore('counts').get('n'))) ?? 0)
  for (let n = 0; n < times; n += 1) {
    const before = await get()
    await settled(
      db
        .transaction('counts', 'readwrite')
        .objectStore('counts')
        .put(before + 1, 'n'),
    )
  }
  const now = await get()
  db.close()
  return now
}
