import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectPosition,
  quick,
} from './support/walk.ts'
import { fixed, wordsIn } from './support/words.ts'

const { start, common, advice, history, app, recovery } = wordsIn.nl
const { visit } = aBrowser()

it.each<[string, () => void]>([
  ['is absent', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  ['throws when looked at', storageThrows],
  ['never answers', storageIsMute],
])('storage that %s is said, and the walk goes on without it', async (_, script) => {
  const one = await visit({ before: (page) => page.addInitScript(script) })
  const { page } = one
  if (script === storageIsMute) {
    // A request that another tab holds back: said as such, with the way on.
    await page.getByText(recovery.shut.blocked.title, { exact: true }).waitFor()
    await enter(page, button(page, recovery.shut.on))
    await page.getByText(recovery.bar.blocked.title, { exact: true }).waitFor()
  } else await page.getByText(start.refused.title, { exact: true }).waitFor()
  await begin(one, employee)
  await answer(one, shortestTo('talk-first').steps)
  await expectAdvice(page)
  await page.getByText(advice.notKept, { exact: true }).waitFor()
  await enter(page, page.getByRole('link', { name: common.nav.history, exact: true }))
  await page.getByText(history.memory.title, { exact: true }).waitFor()
  one.expectQuiet()
  await one.close()
})

it('storage that is lost on the way is said, and the answer stays on the page', async () => {
  const one = await visit()
  const { page } = one
  await begin(one, employee)
  await answer(one, shortestTo('mix').steps.slice(0, 2))
  await expectPosition(one, 3)
  await page.evaluate(storageFull)
  await answer(one, shortestTo('mix').steps.slice(2, 3))
  await expectPosition(one, 4)
  const alert = page.getByRole('alert')
  expect(await alert.innerText()).toContain(app.saveFailed.title)
  await page.evaluate(() => Reflect.get(window, 'mend')())
  await enter(page, button(page, app.saveFailed.retry))
  await page.getByText(app.kept.saved, { exact: true }).waitFor()
  await page.reload()
  await expect.poll(() => page.title(), quick).toBe(fixed.nl.walkTitle)
  one.expectQuiet()
  await one.close()
})
/** These run in the page, before the app or during it. */
/** As a browser that is told to keep nothing: all its stores refuse together. */
function storageThrows(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const store of ['indexedDB', 'caches']) Object.defineProperty(window, store, { get: refuse })
  StorageManager.prototype.getDirectory = refuse
  Reflect.deleteProperty(Navigator.prototype, 'storageBuckets')
}

/** A real request that stays blocked for as long as the page lives. */
function storageIsMute(): void {
  const { open } = IDBFactory.prototype
  const held = open.call(indexedDB, 'held', 1)
  held.addEventListener('success', () => Reflect.set(window, 'held', held.result))
  IDBFactory.prototype.open = () => open.call(indexedDB, 'held', 2)
}

function storageFull(): void {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('Full', 'QuotaExceededError')
  }
  Reflect.set(window, 'mend', () => {
    IDBObjectStore.prototype.put = put
  })
}
