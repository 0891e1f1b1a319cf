import { longestTo, shortestTo, type OutcomeId } from './paths.ts'
import type { Visit } from './visit.ts'
import { answer, begin, button, expectAdvice, expectPosition, titleOf, type Who } from './walk.ts'
import { wordsIn } from './words.ts'

const { common } = wordsIn.nl
const longest = longestTo('home').steps

export async function part(visit: Visit, who: Who, questions: number): Promise<void> {
  await begin(visit, who)
  await answer(visit, longest.slice(0, questions))
  await expectPosition(visit, questions + 1)
}

export async function finish(visit: Visit, who: Who, outcome: OutcomeId): Promise<void> {
  await begin(visit, who)
  await answer(visit, (outcome === 'home' ? longestTo : shortestTo)(outcome).steps)
  await expectAdvice(visit.page)
}

/** Opens whatever can be folded out, the menu too. */
export async function openAll({ page }: Visit): Promise<void> {
  await titleOf(page).waitFor()
  const closed = page.locator('details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  const menu = button(page, common.nav.menu)
  if (await menu.isVisible()) await menu.click()
}
