import { describe, expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter, isFocused, typeIn } from './support/keyboard.ts'
import { expectLocked, putLockOn, unlock } from './support/lock.ts'
import { shortestTo } from './support/paths.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAsked,
  expectPosition,
  quick,
  titleOf,
} from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')

describe.each(languages)('in %s', (language) => {
  it('asks for the passphrase on opening, with more time after each wrong one, and goes on where one was', async () => {
    const one = await visit({ language })
    const { page } = one
    const { lock } = wordsIn[language]
    await putLockOn(one)
    await one.goTo('#/')
    await begin(one, employee)
    await answer(one, steps.slice(0, 3))
    await expectPosition(one, 4)
    await page.getByText(wordsIn[language].app.kept.saved, { exact: true }).waitFor()
    await page.reload()
    await expectLocked(one)
    expect(await page.title()).toBe('Thuiswerkwijzer')
    await unlock(one, 'een heel andere wachtwoordzin')
    const wait = page.locator('.unlock-form-wait:not(:empty)')
    await wait.waitFor({ timeout: 60_000 })
    await page.getByText(lock.failure['wrong-passphrase'], { exact: true }).waitFor()
    await wait.waitFor({ state: 'hidden' })
    await unlock(one)
    await expect.poll(() => page.title(), { timeout: 60_000 }).toBe(fixed[language].walkTitle)
    await expectAsked(one, 'talk', employee)
    one.expectQuiet()
    await one.close()
  })

  it('is put on with words that were made, falls by a press, and is opened with them', async () => {
    const one = await visit({ language, path: '#/slot' })
    const { page } = one
    const { lock } = wordsIn[language]
    const made = page.locator('.made-words-words:not(:empty)')
    await made.waitFor()
    const words = await made.innerText()
    await enter(page, button(page, lock.choose.madeNext))
    await typeIn(page, lock.again.field, words)
    await enter(page, button(page, lock.kept.set))
    await page.getByText(lock.done.set.title, { exact: true }).waitFor({ timeout: 60_000 })
    await enter(page, button(page, lock.kept.now))
    await expectLocked(one)
    await expect.poll(() => isFocused(titleOf(page)), quick).toBe(true)
    await unlock(one, words)
    await button(page, lock.kept.now).waitFor({ timeout: 60_000 })
    await expect.poll(() => isFocused(titleOf(page)), quick).toBe(true)
    one.expectQuiet()
    await one.close()
  })

  it('lets one walk without opening the lock, and erase instead of opening it', async () => {
    const one = await visit({ language })
    const { page } = one
    const { lock, start, history } = wordsIn[language]
    await putLockOn(one)
    await one.goTo('#/')
    await begin(one, employee)
    await answer(one, steps.slice(0, 1))
    await page.getByText(wordsIn[language].app.kept.saved, { exact: true }).waitFor()
    await one.goTo('?terug')
    await page.getByRole('heading', { name: lock.unlock.title, exact: true }).waitFor()
    expect(await button(page, start.resume.continue).count()).toBe(0)
    const group = page.getByRole('group', { name: start.form.perspective.legend, exact: true })
    await group.getByText(start.form.perspective.employee, { exact: true }).click()
    await page.getByText(lock.notNow.title, { exact: true }).waitFor()
    await enter(page, button(page, start.form.submit))
    await expectPosition(one, 1)
    await page.getByText(wordsIn[language].app.kept.memory, { exact: true }).waitFor()
    await one.goTo('#/eerder')
    await expectLocked(one)
    await enter(page, button(page, lock.unlock.erase))
    await enter(page, button(page, history.confirm.yes))
    await page.getByText(lock.wiped.title, { exact: true }).waitFor()
    expect(await page.evaluate(async () => (await window.keptIn()).databases())).toEqual([])
    one.expectQuiet()
    await one.close()
  })
})

it('locks when nobody does anything, and warns before', async () => {
  const one = await visit()
  const { page } = one
  const { lock } = wordsIn.nl
  await page.clock.install()
  await putLockOn(one)
  await one.goTo('#/')
  await begin(one, employee)
  await page.getByRole('button', { name: fixed.nl.answer.yes }).focus()
  await page.clock.runFor(14 * 60_000 + 35_000)
  const warning = page.getByRole('alertdialog', { name: lock.warn.title })
  await warning.waitFor()
  await page.keyboard.press('Escape')
  await warning.waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    fixed.nl.answer.yes,
  )
  await page.clock.runFor(14 * 60_000)
  expect(await warning.count()).toBe(0)
  await page.clock.runFor(61_000)
  await page.clock.resume()
  await expectLocked(one)
  await expect.poll(() => page.title(), quick).toBe('Thuiswerkwijzer')
  one.expectQuiet()
  await one.close()
})
