import { longestTo } from './paths.ts'
import type { Visit } from './visit.ts'
import { answer, begin, button, employee, expectAdvice } from './walk.ts'
import { wordsIn } from './words.ts'

const { apart } = wordsIn.nl

/** Screens of the talk that follows an advice, and the way to each from the start page. */
export const talkScreens = [
  {
    name: 'apart, who takes part',
    arrive: async (visit: Visit) => {
      await advised(visit)
      await visit.page.getByRole('checkbox').last().check()
    },
  },
  {
    name: 'apart, handed to the manager',
    arrive: async (visit: Visit) => {
      await advised(visit)
      await visit.page.getByRole('checkbox').first().check()
      await button(visit.page, apart.begin).click()
      await visit.page.locator('.hand-screen').waitFor()
    },
  },
]

async function advised(visit: Visit): Promise<void> {
  await begin(visit, employee)
  await answer(visit, longestTo('home').steps)
  await expectAdvice(visit.page)
  await visit.goTo('#/samen')
}
