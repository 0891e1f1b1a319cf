import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aBrowser, visitWithProfile } from './support/browser.ts'
import { enter, isFocused, typeIn } from './support/keyboard.ts'
import { expectLocked, hitsOnDisk, putLockOn, unlock } from './support/lock.ts'
import { shortestTo } from './support/paths.ts'
import { snapshotAfter } from './support/snapshot-after.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectAsked,
  expectPosition,
  quick,
  titleOf,
} from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')

describe('P-01 on the disk', () => {
  /** What was answered, as the database and as JSON have it; what was typed. */
  const sought = {
    answers: /question"?[^a-z]{1,6}(?:tasks|workplace|relief)"?[^a-z]{1,6}answer/,
    words: /SENTINEL-buddy/,
    labels: /SENTINEL-label/,
    people: /atTable/,
  }

  it.each([
    ['without a lock stands all of it', false],
    ['with one stands none of it', true],
  ])('%s', async (_, isLocked) => {
    const folder = await mkdtemp(join(tmpdir(), 'journey-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const one = await visitWithProfile(folder)
    if (isLocked) {
      await putLockOn(one)
      await one.goTo('#/')
    }
    await wholeRun(one)
    await one.close()
    const hits = await hitsOnDisk(folder, sought)
    if (!isLocked) {
      for (const count of Object.values(hits)) expect(count).toBeGreaterThan(0)
      return
    }
    expect(hits).toEqual(nothing)
    // It was kept all the same.
    const two = await visitWithProfile(folder, { path: '#/afspraken' })
    await expectLocked(two)
    await unlock(two)
    const field = two.page.getByLabel('Maatje', { exact: true })
    await expect.poll(() => field.inputValue(), { timeout: 60_000 }).toBe('SENTINEL-buddy')
    await two.goTo('#/trajecten')
    await two.page.getByText('SENTINEL-label', { exact: true }).first().waitFor()
    two.expectQuiet()
    await two.close()
  })

  const nothing = { answers: 0, words: 0, labels: 0, people: 0 }
  /** The app's own code, which a second visit leaves in the browser's cache, has the names of fields too. */
  const { people: _, ...said } = sought
  const nothingSaid = { answers: 0, words: 0, labels: 0 }

  it('chosen after answering, nothing readable stays; nor after wiping; both after a restart too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'journey-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const one = await visitWithProfile(folder)
    await wholeRun(one)
    await one.close()
    // The same scan finds all of it before.
    for (const count of Object.values(await hitsOnDisk(folder, sought)))
      expect(count).toBeGreaterThan(0)
    const two = await visitWithProfile(folder)
    await putLockOn(two)
    await two.page.getByText(wordsIn.nl.lock.done.set.body, { exact: true }).waitFor()
    await two.close()
    expect(await hitsOnDisk(folder, said)).toEqual(nothingSaid)
    const three = await visitWithProfile(folder, { path: '#/trajecten' })
    await expectLocked(three)
    await unlock(three)
    await three.page.getByText('SENTINEL-label', { exact: true }).first().waitFor()
    await three.close()
    expect(await hitsOnDisk(folder, said)).toEqual(nothingSaid)
  })

  it('wiped without ever a lock, nothing readable stays, after a restart too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'journey-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const one = await visitWithProfile(folder)
    await wholeRun(one)
    await wipe(one)
    await one.page.getByText(wordsIn.nl.lock.wiped.body, { exact: true }).waitFor()
    await one.close()
    expect(await hitsOnDisk(folder, said)).toEqual(nothingSaid)
    const two = await visitWithProfile(folder)
    await button(two.page, wordsIn.nl.start.form.submit).waitFor()
    await two.close()
    expect(await hitsOnDisk(folder, said)).toEqual(nothingSaid)
  })

  it('where the browser has no buckets, it is said that something may stay, and what to do', async () => {
    const withoutBuckets = (page: Page) =>
      page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'storageBuckets')
      })
    const one = await visit({ before: withoutBuckets })
    await begin(one, employee)
    await answer(one, steps.slice(0, 1))
    await expectPosition(one, 2)
    await putLockOn(one)
    await one.page.getByText(wordsIn.nl.lock.done.set.traces, { exact: true }).waitFor()
    await wipe(one)
    await one.page.getByText(wordsIn.nl.lock.wiped.traces, { exact: true }).waitFor()
    one.expectQuiet()
    await one.close()
  })

  async function wipe(one: Visit): Promise<void> {
    await one.goTo('#/klaar')
    await enter(one.page, button(one.page, wordsIn.nl.lock.finish.yes))
    await one.page.getByText(wordsIn.nl.lock.wiped.title, { exact: true }).waitFor()
  }

  /** A run to its advice, the case's name, an agreement; long enough for a snapshot. */
  async function wholeRun(one: Visit): Promise<void> {
    const { page } = one
    await begin(one, employee)
    await answer(one, steps)
    await expectAdvice(page)
    const { rename } = wordsIn.nl.cases.page
    await one.goTo('#/traject/1')
    await page.locator('summary', { hasText: rename.label }).click()
    await page.getByLabel(wordsIn.nl.cases.new.label).fill('SENTINEL-label')
    await button(page, rename.save).click()
    await titleOf(page).filter({ hasText: 'SENTINEL-label' }).waitFor()
    await one.goTo('#/afspraken')
    await page.locator('.agreements-screen-groups').waitFor()
    const details = page.locator('details:not([open]) > summary')
    while ((await details.count()) > 0) await details.first().click()
    await page.getByLabel('Maatje', { exact: true }).fill('SENTINEL-buddy')
    await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
    await snapshotAfter(page, Date.now())
  }
})

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
    await unlock(one, 'een heel andere wachtzin')
    const wait = page.locator('.unlock-form-wait:not(:empty)')
    await wait.waitFor({ timeout: 60_000 })
    await page.getByText(lock.failure['wrong-passphrase'], { exact: true }).waitFor()
    await wait.waitFor({ state: 'hidden' })
    await unlock(one)
    await expect.poll(() => page.title(), { timeout: 60_000 }).toBe(fixed[language].titleOf(4))
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
