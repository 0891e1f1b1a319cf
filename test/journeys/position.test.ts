import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectAsked,
  expectPosition,
  manager,
  quick,
  titleOf,
  expectAdvised,
  toAnswers,
} from './support/walk.ts'
import { fixed, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('home')

it('goes back and forward, by the page and by the browser, and loses nothing', async () => {
  const one = await visit()
  const { page } = one
  await begin(one, employee)
  await answer(one, steps.slice(0, 5))
  await expectPosition(one, 6)

  await enter(page, button(page, fixed.nl.previous))
  await expectPosition(one, 5)
  await page.goBack()
  await expectPosition(one, 4)
  await expectMarked(one, 'Ja')
  await page.goForward()
  await expectPosition(one, 5)
  await page.goForward()
  await expectPosition(one, 6)
  await expectMarked(one, undefined)

  for (const position of [5, 4, 3, 2, 1]) {
    await enter(page, button(page, fixed.nl.previous))
    await expectPosition(one, position)
  }
  expect(await button(page, fixed.nl.previous).count()).toBe(0)
  // Each marked answer moves on.
  await answer(one, steps.slice(0, 5))
  await expectPosition(one, 6)
  one.expectQuiet()
  await one.close()
})

it('goes back from the advice, and forward to it again', async () => {
  const one = await visit()
  const { page } = one
  await begin(one, manager)
  await answer(one, steps)
  await expectAdvice(page)
  await page.goBack()
  await expectPosition(one, steps.length)
  await expectMarked(one, 'Nee')
  await page.goForward()
  await expectAdvice(page)
  await expectAdvised(one, 'home')
  one.expectQuiet()
  await one.close()
})

it('switches language at any point and keeps everything', async () => {
  const one = await visit()
  const { page } = one
  await begin(one, manager)
  await answer(one, steps.slice(0, 3))
  await expectPosition(one, 4)
  await expectLanguage(one, 'nl')

  await enter(page, button(page, 'English'))
  await expectLanguage(one, 'en')
  const english: Visit = { ...one, language: 'en' }
  await expectAsked(english, 'talk', manager)
  expect(await page.title()).toBe(fixed.en.walkTitle)
  await answer(english, steps.slice(3), async ({ question }) =>
    expectAsked(english, question, manager),
  )
  await expectAdvice(page)
  await expectAdvised(english, 'home')

  await enter(page, button(page, 'Nederlands'))
  await expectLanguage(one, 'nl')
  await expectAdvised(one, 'home')
  await toAnswers(one)
  await expect
    .poll(() => page.locator('.answers-screen-answer').allInnerTexts(), quick)
    .toEqual(steps.map((step) => fixed.nl.answer[step.answer]))
  one.expectQuiet()
  await one.close()
})

it('leads an address beyond the run to where it stands', async () => {
  const one = await visit({ path: '#/vraag/4' })
  const { page } = one
  await expect.poll(() => page.url(), quick).toMatch(/#\/$/)
  await begin(one, manager)
  await answer(one, steps.slice(0, 2))
  for (const beyond of ['#/vraag/9', '#/advies', '#/vraag/999999']) {
    await one.goTo(beyond)
    await expectPosition(one, 3)
  }
  await one.goTo('#/vraag/1')
  await expectPosition(one, 1)
  await one.goTo('#/eerder/7')
  // What an employer may not have says so, whatever address is typed.
  await page.getByText(wordsIn.nl.cases.notOpen.answers).waitFor()
  one.expectQuiet()
  await one.close()
})

it('says that there is nothing at an unknown address, with a way on that loses nothing', async () => {
  const one = await visit()
  const { page } = one
  const notFound = { ...wordsIn.nl.common.notFound, ...wordsIn.nl.cases.notFound }
  await begin(one, manager)
  await answer(one, steps.slice(0, 2))
  await expectPosition(one, 3)
  for (const path of ['#/onzin', '#/vraag/0', '#/vraag/abc', '#/vraag/4/ja', '#/%E0%A4%A']) {
    await one.goTo(path)
    await expect.poll(() => titleOf(page).innerText(), quick).toBe(notFound.title)
    await enter(page, page.getByRole('link', { name: notFound.toStart }))
    await enter(page, button(page, fixed.nl.resume))
    await expectPosition(one, 3)
  }
  await enter(page, button(page, fixed.nl.previous))
  await expectPosition(one, 2)
  await expectMarked(one, 'Ja')
  one.expectQuiet()
  await one.close()
})

async function expectMarked({ page }: Visit, words: string | undefined): Promise<void> {
  const marked = page
    .getByRole('group', { name: wordsIn.nl.walk.answers })
    .locator('[aria-pressed]')
  await expect.poll(() => marked.allInnerTexts(), quick).toEqual(words === undefined ? [] : [words])
}

async function expectLanguage({ page }: Visit, language: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.lang), quick).toBe(language)
}
