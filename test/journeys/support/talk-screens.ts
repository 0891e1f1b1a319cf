import { longestTo } from './paths.ts'
import type { Page } from 'playwright-core'
import type { Visit } from './visit.ts'
import { answer, begin, button, employee, expectAdvice } from './walk.ts'
import { fixed, wordsIn } from './words.ts'

const { apart, consulting, start } = wordsIn.nl

/** Screens of the talk that follows an advice, and the way to each from the start page. */
export const talkScreens = [
  {
    name: 'apart, who takes part',
    arrive: async (visit: Visit) => {
      await advised(visit)
      await visit.page.getByText(apart.who.counsellor, { exact: true }).click()
    },
  },
  {
    name: 'apart, handed to the manager',
    arrive: async (visit: Visit) => {
      await advised(visit)
      await visit.page.getByText(apart.who.manager, { exact: true }).click()
      await button(visit.page, apart.begin).click()
      await visit.page.locator('.hand-screen').waitFor()
    },
  },
  {
    name: 'the consulting room, a question',
    options: { path: '#/spreekkamer' },
    arrive: async (visit: Visit) => {
      await consult(visit)
      await visit.page.keyboard.press('1')
    },
  },
  {
    name: 'the consulting room, the advice',
    options: { path: '#/spreekkamer' },
    arrive: async (visit: Visit) => {
      await consult(visit)
      for (const { answer: given } of longestTo('home').steps) await both(visit.page, given).click()
      await visit.page.locator('.advice-outcome').first().waitFor()
    },
  },
]

async function consult({ page }: Visit): Promise<void> {
  await page.getByText(start.form.under.yes, { exact: true }).click()
  await button(page, consulting.begin).click()
  await page.locator('.consulting-answers').waitFor()
}

/** An answer in both languages. */
function both(page: Page, which: 'yes' | 'no' | 'unsure') {
  return button(page, `${fixed.nl.answer[which]} ${fixed.en.answer[which]}`)
}

async function advised(visit: Visit): Promise<void> {
  await begin(visit, employee)
  await answer(visit, longestTo('home').steps)
  await expectAdvice(visit.page)
  await visit.goTo('#/samen')
}
