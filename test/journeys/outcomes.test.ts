import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../public/packs/referentieboom/pack.json' with { type: 'json' }
import { aBrowser } from './support/browser.ts'
import { paperOf } from './support/paper.ts'
import {
  longestTo,
  outcomes,
  shortestTo,
  warned,
  type OutcomeId,
  type Steps,
} from './support/paths.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  employee,
  expectAdvice,
  expectAdvised,
  expectAsked,
  manager,
  notUnderBedrijfsarts,
  underBedrijfsarts,
  type Who,
} from './support/walk.ts'
import { languages, plain, wordsIn, type Language } from './support/words.ts'

const people: Record<string, Who> = {
  employee,
  manager,
  'counsellor under the bedrijfsarts': underBedrijfsarts,
  'counsellor not under the bedrijfsarts': notUnderBedrijfsarts,
}
/** Short ways in Dutch, the long and doubtful ones in English. */
const wayTo = { nl: shortestTo, en: longestTo }

const { visit } = aBrowser()

describe.each(languages)('by keyboard alone, in %s', (language) => {
  describe.each(Object.entries(people))('the %s', (_, who) => {
    let one: Visit
    beforeAll(async () => {
      one = await visit({ language })
    })
    afterAll(() => one.close())

    it.each(outcomes)('reaches %s', async (outcome) => {
      const { steps, concerns } = wayTo[language](outcome)
      await one.goTo('#/')
      await begin(one, who)
      await answer(one, steps, ({ question }) => expectAsked(one, question, who))
      await expectAdvice(one.page)
      await expectOutcome(one, outcome, who)
      await expectConcerns(one, outcome === 'home' || outcome === 'mix' ? concerns : [])
      if (who === employee) await expectPaper(one, outcome, steps)
      one.expectQuiet()
    })
  })
})

async function expectOutcome(
  { page, language }: Visit,
  outcome: OutcomeId,
  who: Who,
): Promise<void> {
  const { texts, app } = wordsIn[language]
  const text = texts.outcomes[outcome]
  await expectAdvised({ page, language }, outcome)
  expect(await page.title()).toBe(`${app.title.advice} – Thuiswerkwijzer`)
  expect(page.url()).toMatch(/#\/advies$/)
  const shown = await wordsOf(page)
  expectWholeAdvice(shown, language, outcome)
  expect(shown).toContain(plain(text?.voices[who.voice] ?? ''))
  const bold = await page.locator('main strong').allInnerTexts()
  expect(bold.includes(plain(texts.warning))).toBe(warned.includes(outcome))
  expect(bold).toContain(/\*\*(.+)\*\*/.exec(texts.notBinding)?.[1])
}

/** All that stands there, behind a press or not. */
async function wordsOf(page: Page): Promise<string> {
  const words = await page.locator('.advice-screen').evaluate((main) => main.textContent)
  return words ?? ''
}

/** Not binding, the warning where it is due, both rhythms, and all thirteen points where a direction is advised. */
function expectWholeAdvice(shown: string, language: Language, outcome: OutcomeId): void {
  const { texts } = wordsIn[language]
  const points = Object.values(texts.points)
  const advisesNone = outcome === 'talk-first'
  expect(points).toHaveLength(13)
  for (const words of [texts.notBinding, ...Object.values(texts.rhythms)])
    expect(shown).toContain(plain(words))
  for (const point of points) expect(shown.includes(plain(point)), point).toBe(!advisesNone)
  expect(shown.includes(plain(texts.warning))).toBe(warned.includes(outcome))
  expect(shown.includes(plain(texts.secondOpinion))).toBe(advisesNone)
}

/** What an employee prints holds the same, and the route with each question, and whose tree it is. */
async function expectPaper({ page, language }: Visit, outcome: OutcomeId, steps: Steps) {
  const { texts } = wordsIn[language]
  const paper = await paperOf(page)
  expectWholeAdvice(paper, language, outcome)
  expect(paper).toContain(texts.outcomes[outcome]?.title)
  for (const { question } of steps) {
    expect(paper).toContain(plain(texts.questions[question]?.voices.employee.ask ?? ''))
  }
  expect(paper).toContain(texts.name)
  expect(paper).toContain(version)
}

/** The concerns as "arrange first", each with its suggested agreement, and no others. */
async function expectConcerns(
  { page, language }: Visit,
  concerns: readonly string[],
): Promise<void> {
  const { texts, advice } = wordsIn[language]
  const section = page.getByRole('region', { name: advice.arrange.title })
  const agreed =
    (await section.count()) === 0 ? [] : await section.locator('blockquote').allTextContents()
  expect(agreed.map((text) => text.trim()).toSorted()).toEqual(
    concerns.map((id) => plain(texts.concerns[id]?.agreement ?? '')).toSorted(),
  )
}
