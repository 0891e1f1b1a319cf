import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { rounds } from '../tools/runs.ts'
import { aBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import { answer, begin, button, employee, expectPosition, manager, quick } from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const remembering = aBrowser([], { remembers: true })
const { steps } = shortestTo('mix')
const fifty = 50
const ten = rounds(10)

describe.each(languages)('P-03 hiding the screen, in %s', (language) => {
  it(`takes the content out within the press, and Back does not bring it, ${fifty} times of ${fifty}`, async () => {
    const one = await visit({ language })
    const { page } = one
    const { common, lock, texts } = wordsIn[language]
    await begin(one, manager)
    await answer(one, steps.slice(0, 2))
    await expectPosition(one, 3)
    const asked = texts.questions['undisturbed']?.voices.manager.ask ?? ''
    expect(await page.locator('body').innerText()).toContain(asked)
    const faults: unknown[] = []
    for (let round = 0; round < fifty; round += 1) {
      const byKeyboard = round % 2 === 1
      const taken = await page.evaluate(hideNow, byKeyboard ? undefined : common.hide)
      await page.getByText(lock.cover.hidden.title, { exact: true }).waitFor()
      const hidden = await seen(page)
      await page.goBack()
      const back = await seen(page)
      await page.goForward()
      const all = [taken, hidden, back, await seen(page)]
      const isShown = all.some(
        (text) => text.includes(asked) || text.includes(fixed[language].walkTitle),
      )
      if (isShown) faults.push({ round, isShown })
      await button(page, lock.cover.return).click()
      await expectPosition(one, 3)
    }
    expect(faults).toEqual([])
    one.expectQuiet()
    await one.close()
  })
})

describe('P-02 and P-05 after a wipe', () => {
  const asked = wordsIn.nl.texts.questions['undisturbed']?.voices.employee.ask ?? ''
  let restored = 0

  it(`leaves every store empty, and no Back brings anything, ${ten} times of ${ten}`, async () => {
    const { lock, common } = wordsIn.nl
    for (let round = 0; round < ten; round += 1) {
      const one = await remembering.visit({ before: notePersisted })
      const { page } = one
      // Half of them on the computer of someone who keeps, whose runs go too.
      await begin(one, round % 2 === 0 ? employee : { ...employee, keep: 'shared' })
      await answer(one, steps.slice(0, 2))
      await expectPosition(one, 3)
      expect(await seen(page)).toContain(asked)
      if (round % 2 === 0) await one.goTo('#/klaar')
      else await enter(page, page.getByRole('link', { name: common.finish, exact: true }))
      await enter(page, button(page, lock.finish.yes))
      await page.getByText(lock.wiped.title, { exact: true }).waitFor()
      expect(await stores(page)).toEqual({
        databases: 0,
        files: 0,
        local: 0,
        session: 0,
        caches: 0,
      })
      expect(await seen(page)).not.toContain(asked)
      await one.goTo('wissen/')
      await goBackTo(page, '#/pauze')
      expect(await seen(page)).not.toContain(asked)
      restored += Number(await page.evaluate(wasPersisted))
      await one.close()
    }
  })

  it(`done elsewhere, leaves nothing in a page that Back restores, ${ten} times of ${ten}`, async () => {
    for (let round = 0; round < ten; round += 1) {
      const one = await remembering.visit({ before: notePersisted })
      const { page } = one
      await begin(one, employee)
      await answer(one, steps.slice(0, 2))
      await expectPosition(one, 3)
      await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
      await one.goTo('wissen/')
      // As `Clear-Site-Data` does where the server may send it.
      await page.evaluate(async () => {
        localStorage.clear()
        const databases = await window.keptIn()
        await new Promise((resolve) => {
          const removing = databases.deleteDatabase('thuiswerkwijzer')
          for (const end of ['success', 'error']) removing.addEventListener(end, resolve)
        })
      })
      await goBackTo(page, '#/')
      await button(page, wordsIn.nl.start.form.submit).waitFor()
      expect(await seen(page)).not.toContain(asked)
      restored += Number(await page.evaluate(wasPersisted))
      await one.close()
    }
  })

  it('was put to the test: the browser did restore pages as they were left', () => {
    console.log(`after a wipe: ${restored} of ${2 * ten} pages came from the back/forward cache`)
    expect(restored).toBeGreaterThan(0)
  })
})

/** The whole document and its title, as they are now. */
async function seen(page: Page): Promise<string> {
  return page.evaluate(() => `${document.title}\n${document.documentElement.outerHTML}`)
}

/** Runs in the page: presses, and looks before any other task or paint. */
function hideNow(name: string | undefined) {
  const pressed = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  )
  if (name === undefined) {
    for (let press = 0; press < 3; press += 1)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))
  } else pressed?.click()
  return `${document.body.outerHTML} ${location.href}`
}

/** Back to a document: one that is restored has no `load`, for which the tool's own Back waits. */
async function goBackTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(() => setTimeout(() => history.back()))
  await expect.poll(() => page.evaluate(() => location.hash).catch(() => ''), quick).toBe(hash)
}

async function notePersisted(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
  })
}

/** Runs in the page. */
function wasPersisted(): boolean {
  return Reflect.get(window, 'persisted') === true
}

/** How much each of the browser's stores holds. */
async function stores(page: Page) {
  return page.evaluate(async () => {
    let files = 0
    const folder = await navigator.storage.getDirectory()
    const names = folder.keys()
    while ((await names.next()).done !== true) files += 1
    return {
      databases: (await (await window.keptIn()).databases()).length,
      files,
      local: localStorage.length,
      session: sessionStorage.length,
      caches: (await caches.keys()).length,
    }
  })
}
