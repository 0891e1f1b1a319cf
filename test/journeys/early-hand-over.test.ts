import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { askedAgain, earlyPage, expectShown } from './support/early.ts'
import { enter } from './support/keyboard.ts'
import { titleOf } from './support/walk.ts'
import { fixed, wordsIn } from './support/words.ts'

const { visit } = aBrowser()

it('a press counts while a finger is on it and the app comes alive', async () => {
  for (let round = 0; round < 4; round++) {
    const one = await askedAgain(visit, 'nl', 320)
    const { page } = one
    const no = page.locator(earlyPage).getByRole('button', { name: fixed.nl.answer.no })
    await no.hover()
    await page.mouse.down()
    const released = one.release()
    await page.waitForFunction(() => !('wait' in document.documentElement.dataset))
    expect(await page.locator(earlyPage).isVisible()).toBe(true)
    await page.mouse.up()
    await released
    await expectShown(one, 3)
    one.expectQuiet()
    await one.close()
  }
})

it('what was opened stays open, and focus stays where it was', async () => {
  const one = await askedAgain(visit, 'nl')
  const { page } = one
  const help = page.getByText(fixed.nl.help, { exact: true })
  await enter(page, help)
  await page.keyboard.press('Shift+Tab')
  const words = await page.evaluate(focused)
  expect(words).toBe(fixed.nl.answer.unsure)
  await one.release()
  expect(await page.evaluate(focused)).toBe(words)
  expect(await page.locator('#root details').first().getAttribute('open')).toBe('')
  one.expectQuiet()
  await one.close()
})

it.each([
  ['the button', (page: Page) => page.locator(`${earlyPage} .hide-button`).click()],
  ['three times Shift', threeShifts],
] as const)('is hidden at once by %s, and stays so', async (_, hide) => {
  const one = await askedAgain(visit, 'nl')
  const { page } = one
  await hide(page)
  expect(await page.locator(earlyPage).isVisible()).toBe(false)
  await one.release()
  await titleOf(page).filter({ hasText: wordsIn.nl.lock.cover.hidden.title }).waitFor()
  expect(await page.evaluate(() => document.body.innerText)).not.toContain(fixed.nl.help)
  one.expectQuiet()
  await one.close()
})

it('is away at once where the person goes to another page', async () => {
  const one = await askedAgain(visit, 'nl')
  const { page } = one
  await page.locator(`${earlyPage} nav a[href="#/over"]`).click()
  expect(await page.locator(earlyPage).count()).toBe(0)
  await one.release()
  await titleOf(page).filter({ hasText: wordsIn.nl.about.title }).waitFor()
  one.expectQuiet()
  await one.close()
})

async function threeShifts(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
}

/** Runs in the page. */
function focused(): string | undefined {
  return document.activeElement?.textContent
}
