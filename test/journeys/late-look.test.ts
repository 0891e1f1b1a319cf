import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { describe, expect, it } from 'vitest'
import { heldBack } from './support/before-alive.ts'
import { aBrowser } from './support/browser.ts'
import { keptRun } from './support/early.ts'
import { shortestTo } from './support/paths.ts'
import { shiftsNow, watchShifts } from './support/shifts.ts'
import type { Visit } from './support/visit.ts'
import { button, quick, titleOf } from './support/walk.ts'
import { languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const steps = shortestTo('mix').steps.slice(0, 2)
const names = { nl: 'Nederlands', en: 'English' } as const
const pathIn = { nl: '', en: 'en/' } as const

/**
 * At the plain address, without a service worker, what is stored is looked at only after the first
 * paint. That may be too late for the page, and never for the app.
 */
describe.each(languages)(
  'the start page of someone without a service worker, in %s',
  (language) => {
    const { resume } = wordsIn[language].start

    it('gives way to their own after a frame, before anything else, and nothing moves', async () => {
      const one = await visit({ language, path: pathIn[language] })
      await keptRun(one, steps)
      const { page } = one
      const { before, release } = heldBack()
      await before(page)
      await page.addInitScript(watchShifts)
      await openAnew(one)
      await expect.poll(() => isLeft(page), quick).toBe(true)
      expect(await titleOf(page).isVisible()).toBe(false)
      release()
      await button(page, resume.continue).waitFor()
      expect(await page.evaluate(shiftsNow)).toEqual([])
      one.expectQuiet()
      await one.close()
    })

    it('says with the rest of theirs that it is time for a copy, and nothing moves by that either', async () => {
      const one = await visit({ language, path: pathIn[language] })
      await keptRun(one, shortestTo('conditions-first').steps)
      const { page } = one
      await page.addInitScript(watchShifts)
      await openAnew(one)
      const { action, mayGo } = wordsIn[language].recovery.backup
      const nudge = page.locator('.start-screen > p').filter({ hasText: mayGo })
      await nudge.getByRole('link', { name: action }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(shiftsNow)).toEqual([])
      one.expectQuiet()
      await one.close()
    })

    it('gives way where no frame ever comes too', async () => {
      const one = await visit({ language, path: pathIn[language] })
      await keptRun(one, steps)
      await one.page.addInitScript(() => (window.requestAnimationFrame = () => 0))
      await openAnew(one)
      await button(one.page, resume.continue).waitFor()
      one.expectQuiet()
      await one.close()
    })

    it('is in the language that was chosen', async () => {
      const other = language === 'nl' ? 'en' : 'nl'
      const one = await visit({ language, path: pathIn[language] })
      await button(one.page, names[other]).click()
      await titleOf(one.page).filter({ hasText: wordsIn[other].start.title }).waitFor()
      await openAnew(one)
      await titleOf(one.page).filter({ hasText: wordsIn[other].start.title }).waitFor()
      expect(await one.page.getAttribute('html', 'lang')).toBe(other)
      one.expectQuiet()
      await one.close()
    })
  },
)

it('is left alone where nothing is kept: it becomes the app', async () => {
  const one = await visit()
  await one.page.evaluate(() => Reflect.set(document.querySelector('h1') ?? {}, 'isFirst', true))
  await one.page.waitForLoadState('networkidle')
  expect(await isLeft(one.page)).toBe(false)
  expect(await one.page.evaluate(`document.querySelector('h1').isFirst`)).toBe(true)
  one.expectQuiet()
  await one.close()
})

/** The plain address, as someone types it. */
async function openAnew({ page, language }: Visit): Promise<void> {
  await page.goto(inject('baseUrl') + pathIn[language], { waitUntil: 'commit' })
}

/** The start page has given way: it is hidden (`waiting.css`). */
function isLeft(page: Page): Promise<boolean> {
  return page.evaluate(() => 'wait' in document.documentElement.dataset)
}
