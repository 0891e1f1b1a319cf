import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { runs } from '../tools/runs.ts'
import { aBrowser } from './support/browser.ts'
import { comeBack, earlyPage, keptRun } from './support/early.ts'
import { enter } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import { quick, titleOf } from './support/walk.ts'
import { fixed, languages, wordsIn, type Language } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')
/** How often each control is pressed (`RUNS=20`: 20 times). */
const rounds = runs(1)

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
      for (let round = 0; round < rounds; round++) {
        const one = await asked(language, width)
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
  const one = await asked('nl', 1280)
  const yes = one.page.locator(earlyPage).getByRole('button', { name: fixed.nl.answer.yes })
  await yes.dblclick()
  await yes.click()
  await one.release()
  await expectPosition(one, 3)
  await expect.poll(async () => (await storedRuns(one.page))[0]?.steps.length, quick).toBe(2)
  await one.page.waitForTimeout(300)
  await expectPosition(one, 3)
  one.expectQuiet()
  await one.close()
})

it('counts while a finger is on it and the app comes alive', async () => {
  for (let round = 0; round < rounds * 4; round++) {
    const one = await asked('nl', 320)
    const { page } = one
    const no = page.locator(earlyPage).getByRole('button', { name: fixed.nl.answer.no })
    await no.hover()
    await page.mouse.down()
    const released = one.release()
    await page.waitForFunction(() => !('wait' in document.documentElement.dataset))
    expect(await page.locator(earlyPage).isVisible()).toBe(true)
    await page.mouse.up()
    await released
    await expectPosition(one, 3)
    one.expectQuiet()
    await one.close()
  }
})

it('what was opened stays open, and focus stays where it was', async () => {
  const one = await asked('nl', 1280)
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
  const one = await asked('nl', 1280)
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
  const one = await asked('nl', 1280)
  const { page } = one
  await page.locator(`${earlyPage} nav a[href="#/privacy"]`).click()
  expect(await page.locator(earlyPage).count()).toBe(0)
  await one.release()
  await titleOf(page).filter({ hasText: 'Privacy' }).waitFor()
  one.expectQuiet()
  await one.close()
})

type Asked = Visit & { readonly release: () => Promise<void> }

/** Someone who has come back to their second question, and whose app is still to come. */
async function asked(language: Language, width: number): Promise<Asked> {
  const path = language === 'nl' ? '' : `${language}/`
  const one = await visit({ language, path, width })
  await keptRun(one, steps.slice(0, 1))
  const release = await comeBack(one, '#/vraag/2')
  await one.page.locator(`${earlyPage} h1`).waitFor()
  return { ...one, release }
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
      counts: (one) => expectPosition(one, 3),
    })),
    {
      name: `${answer.yes}, by keyboard`,
      press: (page) => enter(page, early(page, answer.yes)),
      counts: (one) => expectPosition(one, 3),
    },
    {
      name: previous,
      press: (page) => early(page, previous).click(),
      counts: (one) => expectPosition(one, 1),
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

async function expectPosition({ page, language }: Visit, position: number): Promise<void> {
  await expect.poll(() => page.title(), quick).toBe(fixed[language].titleOf(position))
  await expect.poll(() => page.locator('#root').isVisible(), quick).toBe(true)
}

async function threeShifts(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
}

/** Runs in the page. */
function focused(): string | undefined {
  return document.activeElement?.textContent
}
