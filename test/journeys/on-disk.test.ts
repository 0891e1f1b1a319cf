import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aBrowser, visitWithProfile } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
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
  expectPosition,
  titleOf,
} from './support/walk.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')

describe('P-01 on the disk', () => {
  /** What was answered, as the database and as JSON have it; what was typed. */
  const sought = {
    answers: /question"?[^a-z]{1,6}(?:tasks|workplace|relief)"?[^a-z]{1,6}answer/,
    words: /SENTINEL-buddy/,
    questions: /SENTINEL-question/,
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

  const nothing = { answers: 0, words: 0, questions: 0, labels: 0, people: 0 }
  /** The app's own code, which a second visit leaves in the browser's cache, has the names of fields too. */
  const { people: _, ...said } = sought
  const nothingSaid = { answers: 0, words: 0, questions: 0, labels: 0 }

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
    await wipe(three)
    await three.close()
    expect(await hitsOnDisk(folder, said)).toEqual(nothingSaid)
    const four = await visitWithProfile(folder)
    await button(four.page, wordsIn.nl.start.form.submit).waitFor()
    await four.close()
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
    await page.locator('summary', { hasText: wordsIn.nl.cases.manage.title }).click()
    await page.getByLabel(wordsIn.nl.cases.new.label).fill('SENTINEL-label')
    await button(page, rename.save).click()
    await titleOf(page).filter({ hasText: 'SENTINEL-label' }).waitFor()
    await one.goTo('#/afspraken')
    await page.locator('.agreements-screen-groups').waitFor()
    const details = page.locator('details:not([open]) > summary')
    while ((await details.count()) > 0) await details.first().click()
    await page.getByLabel('Maatje', { exact: true }).fill('SENTINEL-buddy')
    await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
    await one.goTo('#/agenda')
    await enter(page, button(page, wordsIn.nl.agreement.agenda.addQuestion))
    await page.keyboard.type('SENTINEL-question')
    await page.keyboard.press('Tab')
    await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
    await snapshotAfter(page, Date.now())
  }
})
