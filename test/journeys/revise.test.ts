import { expect, it } from 'vitest'
import { expectNoOverflow } from './support/axe.ts'
import { aBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { longestTo, shortestTo } from './support/paths.ts'
import { adopt } from './support/reach.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  answerButton,
  begin,
  button,
  employee,
  expectAdvice,
  expectAsked,
  expectPosition,
  quick,
  toAnswers,
} from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()

it.each(languages)(
  'a change keeps what fits, drops the rest and says so, in %s',
  async (language) => {
    const one = await visit({ language })
    const { page } = one
    const { texts } = wordsIn[language]
    const { steps } = shortestTo('mix')
    const relief = steps.findIndex(({ question }) => question === 'relief') + 1
    await begin(one, employee)
    await answer(one, steps)
    await expectAdvice(page)

    // Off to a longer way: only its new question is asked, the answers after it are still there.
    await change(one, relief)
    await enter(page, answerButton(page, language, 'no'))
    await expectPosition(one, relief + 1)
    await expectAsked(one, 'partly', employee)
    expect(await page.locator('.notice').count()).toBe(0)
    await enter(page, answerButton(page, language, 'no'))
    await expectAdvice(page)
    expect(await page.locator('main').textContent()).toContain(texts.topics['no-relief'])
    expect(await answersShown(one)).toHaveLength(steps.length + 1)

    // And back: that answer has no place any more.
    await change(one, relief)
    await enter(page, answerButton(page, language, 'yes'))
    await expectAdvice(page)
    const label = texts.questions['partly']?.label ?? ''
    const notice = page.locator('.notice', { hasText: label })
    expect(await notice.innerText()).toContain(wordsIn[language].walk.dropped.title_one)
    expect(await page.locator('main').textContent()).not.toContain(texts.topics['no-relief'])
    expect(await answersShown(one)).toHaveLength(steps.length)
    await expect
      .poll(async () => (await storedRuns(page)).flatMap((run) => run.steps), quick)
      .toEqual(steps)

    // Here once more, it is asked anew.
    await change(one, relief)
    await enter(page, answerButton(page, language, 'no'))
    await expectPosition(one, relief + 1)
    expect(await page.locator('[aria-pressed="true"]:not([lang])').count()).toBe(0)
    one.expectQuiet()
    await one.close()
  },
)

it.each([
  ['at 400 % zoom', 256, ''],
  ['with letters twice as large', 640, ':root { font-size: 200% !important }'],
])(
  '%s each question is in view after each answer, also where one was dropped',
  async (_, height, rules) => {
    const one = await visit({ width: 320 })
    const { page } = one
    const { steps } = longestTo('home')
    const relief = steps.findIndex(({ question }) => question === 'relief')
    await page.setViewportSize({ width: 320, height })
    await adopt(page, rules)
    await begin(one, employee)
    await answer(one, steps.slice(0, -1), async ({ question }) => {
      await expectAsked(one, question, employee)
      expect(await page.evaluate(titleOutOfView), question).toEqual([])
      await expectNoOverflow(page, question)
    })
    await expectPosition(one, steps.length)
    await toAnswers(one)
    expect(await page.evaluate(titleOutOfView)).toEqual([])
    await enter(page, page.getByRole('button', { name: fixed.nl.change }).nth(relief))
    await expectPosition(one, relief + 1)
    await enter(page, answerButton(page, 'nl', 'yes'))
    await expectPosition(one, steps.length - 1)
    await page.locator('.notice', { hasText: wordsIn.nl.walk.dropped.title_one }).waitFor()
    expect(await page.evaluate(titleOutOfView)).toEqual([])
    one.expectQuiet()
    await one.close()
  },
)

/** Runs in the page: of the title's first two lines, where those lie that are not on the screen. */
function titleOutOfView(): readonly string[] {
  const words = document.createRange()
  words.selectNodeContents(document.querySelector('h1') ?? document.body)
  const lines = [...words.getClientRects()].slice(0, 2)
  const isOut = ({ top, bottom }: DOMRect) => top < 0 || bottom > innerHeight
  return lines.filter(isOut).map(({ top, bottom }) => `${top} to ${bottom} of ${innerHeight}`)
}

it('from a question, Your answers leads back to where the run stands', async () => {
  const one = await visit()
  const { page } = one
  await begin(one, employee)
  await answer(one, shortestTo('mix').steps.slice(0, 4))
  await expectPosition(one, 5)
  expect(await answersShown(one)).toHaveLength(4)
  await enter(page, button(page, 'Verder met vraag 5'))
  await expectPosition(one, 5)
  one.expectQuiet()
  await one.close()
})

/** Opens the list of answers and goes to change the one at this position. */
async function change(one: Visit, position: number): Promise<void> {
  const { page, language } = one
  await answersShown(one)
  const row = page.locator('ol > li').nth(position - 1)
  await enter(page, row.getByRole('button', { name: fixed[language].change }))
  await expectPosition(one, position)
  await expectAsked(one, 'relief', employee)
}

/** Opens the list of answers, unless it is open: what was answered, in order. */
async function answersShown(visit: Visit): Promise<readonly string[]> {
  const { page } = visit
  if (!page.url().endsWith('#/antwoorden')) await toAnswers(visit)
  return page.locator('.answers-screen-answer').allInnerTexts()
}
