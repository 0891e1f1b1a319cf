import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { rounds } from '../tools/runs.ts'
import { aBrowser } from './support/browser.ts'
import { askedAgain, earlyPage, expectShown } from './support/early.ts'
import { enter } from './support/keyboard.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import { quick } from './support/walk.ts'
import { fixed, languages, wordsIn, type Language } from './support/words.ts'

const { visit } = aBrowser()
/** How often each control is pressed (`RUNS=20`: 20 times). */
const times = rounds(1)

interface Control {
  readonly name: string
  readonly press: (page: Page) => Promise<unknown>
  readonly counts: (one: Visit) => Promise<unknown>
  readonly width?: number
}

describe.each(languages)(
  'a press on a question that is there before the app, in %s',
  (language) => {
    it.each(controlsIn(language))('counts: $name', async ({ press, counts, width = 1280 }) => {
      for (let round = 0; round < times; round++) {
        const one = await askedAgain(visit, language, width)
        await press(one.page)
        await one.release()
        await counts(one)
        one.expectQuiet()
        await one.close()
      }
    })
  },
)

it('an answer is kept once, however often it was pressed', async () => {
  const one = await askedAgain(visit, 'nl')
  const yes = one.page.locator(earlyPage).getByRole('button', { name: fixed.nl.answer.yes })
  await yes.dblclick()
  await yes.click()
  await one.release()
  await expectShown(one, 3)
  await expect.poll(async () => (await storedRuns(one.page))[0]?.steps.length, quick).toBe(2)
  await one.page.evaluate(twoPaints)
  await expectShown(one, 3)
  one.expectQuiet()
  await one.close()
})

it.each(['none', 'active'] as const)(
  'of two answers the later one counts, and is the one that looks pressed; forced colours: %s',
  async (forcedColors) => {
    const one = await askedAgain(visit, 'nl')
    const early = one.page.locator(earlyPage)
    await one.page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
    await early.getByRole('button', { name: fixed.nl.answer.yes }).click()
    await early.getByRole('button', { name: fixed.nl.answer.no }).click()
    expect(await early.locator('[data-pressed]').allInnerTexts()).toEqual([fixed.nl.answer.no])
    await one.page.mouse.move(0, 0)
    const [yes, no] = await early
      .locator('.answer-buttons-choice')
      .evaluateAll((all) => all.map((choice) => getComputedStyle(choice).backgroundColor))
    expect(no).not.toBe(yes)
    await one.release()
    await expectShown(one, 3)
    await expect
      .poll(async () => (await storedRuns(one.page))[0]?.steps[1], quick)
      .toMatchObject({ answer: 'no' })
    await expectShown(one, 3)
    one.expectQuiet()
    await one.close()
  },
)

it('does not count for another question than the one that was seen', async () => {
  const one = await askedAgain(visit, 'nl')
  const { page } = one
  await page.locator(earlyPage).getByRole('button', { name: fixed.nl.answer.yes }).click()
  await page.evaluate(() => {
    const title = document.querySelector('#early h1')
    if (title !== null) title.textContent = 'Another question'
  })
  await one.release()
  await page.evaluate(twoPaints)
  await expectShown(one, 2)
  expect((await storedRuns(page))[0]?.steps).toHaveLength(1)
  await one.close()
})

/** Runs in the page: settles once whatever was on its way has been shown. */
function twoPaints(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  })
}

function controlsIn(language: Language): readonly Control[] {
  const { app, common, walk } = wordsIn[language]
  const { answer, answers, previous } = fixed[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const early = (page: Page, name: string) =>
    page.locator(earlyPage).getByRole('button', { name, exact: true })
  return [
    ...Object.values(answer).map((name): Control => ({
      name,
      press: (page) => early(page, name).click(),
      counts: (one) => expectShown(one, 3),
    })),
    {
      name: `${answer.yes}, by keyboard`,
      press: (page) => enter(page, early(page, answer.yes)),
      counts: (one) => expectShown(one, 3),
    },
    {
      name: previous,
      press: (page) => early(page, previous).click(),
      counts: (one) => expectShown(one, 1),
    },
    {
      name: answers,
      press: (page) => early(page, answers).click(),
      counts: ({ page }) => page.locator('.answers-screen').waitFor(),
    },
    {
      name: walk.toMap,
      press: (page) => page.locator(`${earlyPage} a[href="#/kaart"]`).click(),
      counts: ({ page }) => expect.poll(() => page.title(), quick).toContain(app.title.map),
    },
    {
      name: common.skip,
      press: async (page) => {
        await page.locator('body').press('Tab')
        await page.keyboard.press('Enter')
      },
      counts: ({ page }) =>
        expect.poll(() => page.evaluate(() => document.activeElement?.id), quick).toBe('inhoud'),
    },
    {
      name: 'the other language',
      press: (page) => page.locator(`${earlyPage} button[lang="${other}"]`).click(),
      counts: ({ page }) =>
        expect.poll(() => page.evaluate(() => document.documentElement.lang), quick).toBe(other),
    },
    {
      name: common.nav.menu,
      width: 320,
      press: (page) => early(page, common.nav.menu).click(),
      counts: ({ page }) => page.locator('button[aria-expanded="true"]').waitFor(),
    },
  ]
}
