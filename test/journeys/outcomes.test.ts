import { describe, expect, it } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { longestTo, outcomes, shortestTo, warned, type OutcomeId } from './support/paths.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  employee,
  expectAdvice,
  expectAsked,
  manager,
  notUnderBedrijfsarts,
  titleOf,
  underBedrijfsarts,
  type Who,
} from './support/walk.ts'
import { languages, plain, wordsIn } from './support/words.ts'

const people: Record<string, Who> = {
  employee,
  manager,
  'counsellor under the bedrijfsarts': underBedrijfsarts,
  'counsellor not under the bedrijfsarts': notUnderBedrijfsarts,
}
/** Short ways in Dutch, the long and doubtful ones in English. */
const wayTo = { nl: shortestTo, en: longestTo }

const { visit } = useBrowser()

describe.each(languages)('by keyboard alone, in %s', (language) => {
  describe.each(Object.entries(people))('the %s', (_, who) => {
    it.each(outcomes)('reaches %s', async (outcome) => {
      const one = await visit({ language })
      const { steps, concerns } = wayTo[language](outcome)
      await begin(one, who)
      await answer(one, steps, async ({ question }, position) => {
        await expectAsked(one, question, who)
        await expectAnnounced(one, position)
      })
      await expectAdvice(one.page)
      await expectOutcome(one, outcome, who)
      await expectConcerns(one, outcome === 'home' || outcome === 'mix' ? concerns : [])
      one.expectQuiet()
      await one.close()
    })
  })
})

/** The position and what is still to come are in a polite live region. */
async function expectAnnounced({ page, language }: Visit, position: number): Promise<void> {
  const said = await page.locator('[role="status"]').first().innerText()
  const { announce } = wordsIn[language].app
  const forms = [announce.question_one, announce.question_other].map(
    (form) =>
      new RegExp(`^${form.replace('{{position}}', `${position}`).replace('{{count}}', '\\d+')}$`),
  )
  expect(forms.some((form) => form.test(said.trim()))).toBe(true)
}

async function expectOutcome(
  { page, language }: Visit,
  outcome: OutcomeId,
  who: Who,
): Promise<void> {
  const { texts, app } = wordsIn[language]
  const text = texts.outcomes[outcome]
  expect(await titleOf(page).innerText()).toBe(text?.title)
  expect(await page.title()).toBe(`${app.title.advice} – Thuiswerkwijzer`)
  expect(page.url()).toMatch(/#\/advies$/)
  const shown = await page.locator('main').innerText()
  expect(shown).toContain(plain(text?.voices[who.voice] ?? ''))
  expect(shown).toContain(plain(texts.notBinding))
  const bold = await page.locator('main strong').allInnerTexts()
  expect(bold.includes(plain(texts.warning))).toBe(warned.includes(outcome))
  expect(shown.includes(plain(texts.secondOpinion))).toBe(outcome === 'talk-first')
  for (const rhythm of Object.values(texts.rhythms)) expect(shown).toContain(plain(rhythm))
  for (const point of Object.values(texts.points)) expect(shown).toContain(plain(point))
}

/** The concerns as "arrange first", each with its suggested agreement, and no others. */
async function expectConcerns(
  { page, language }: Visit,
  concerns: readonly string[],
): Promise<void> {
  const { texts, advice } = wordsIn[language]
  const section = page.getByRole('region', { name: advice.arrange.title })
  const agreed =
    (await section.count()) === 0 ? [] : await section.locator('blockquote').allInnerTexts()
  expect(agreed.map((text) => text.trim()).toSorted()).toEqual(
    concerns.map((id) => plain(texts.concerns[id]?.agreement ?? '')).toSorted(),
  )
}
