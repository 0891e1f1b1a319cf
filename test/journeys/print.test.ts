import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { longestTo, outcomes, shortestTo, warned, type Steps } from './support/paths.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectPosition,
  manager,
  notUnderBedrijfsarts,
  quick,
  titleOf,
  type Who,
} from './support/walk.ts'
import { fixed, languages, plain, wordsIn, type Language } from './support/words.ts'

const { visit } = useBrowser()

it.each(languages)("an employee's print holds the whole advice, in %s", async (language) => {
  const { texts } = wordsIn[language]
  for (const outcome of outcomes) {
    const { steps, concerns } = longestTo(outcome)
    const paper = await adviceOnPaper(language, employee, steps)
    for (const point of Object.values(texts.points)) expect(paper).toContain(plain(point))
    for (const rhythm of Object.values(texts.rhythms)) expect(paper).toContain(plain(rhythm))
    expect(paper).toContain(texts.outcomes[outcome]?.title)
    expect(paper).toContain(plain(texts.notBinding))
    expect(paper.includes(plain(texts.warning))).toBe(warned.includes(outcome))
    expect(paper).toContain(texts.name)
    expect(paper).toContain('1.0.0')
    for (const { question } of steps) {
      expect(paper).toContain(plain(texts.questions[question]?.voices.employee.ask ?? ''))
    }
    for (const concern of concerns) expect(paper).toContain(texts.concerns[concern]?.title)
  }
})

it.each([
  ['a manager', manager],
  ['a counsellor not under the bedrijfsarts', notUnderBedrijfsarts],
])('what %s prints is the same whatever was answered', async (_, who) => {
  const { texts } = wordsIn.nl
  const papers = [
    await adviceOnPaper('nl', who, longestTo('home').steps),
    await adviceOnPaper('nl', who, shortestTo('conditions-first').steps),
    await adviceOnPaper('nl', who, longestTo('talk-first').steps),
  ]
  expect(new Set(papers).size).toBe(1)
  const [paper = ''] = papers
  const secret = [
    ...Object.values(texts.outcomes).flatMap(({ title, voices }) => [title, voices.manager]),
    ...Object.values(texts.concerns).flatMap(({ title, why, agreement }) => [
      title,
      why,
      agreement,
    ]),
    ...Object.values(texts.topics),
    ...Object.values(texts.questions).flatMap(({ label, topic, voices }) => [
      label,
      topic,
      voices.manager.ask,
    ]),
    texts.warning,
    texts.secondOpinion,
  ].map(plain)
  expect(secret.filter((words) => paper.includes(words))).toEqual([])
  const points = Object.entries(texts.points).filter(([id]) => id.startsWith('m-'))
  const places = points.map(([, point]) => paper.indexOf(plain(point)))
  expect(points).toHaveLength(5)
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  for (const rhythm of Object.values(texts.rhythms)) expect(paper).toContain(plain(rhythm))
})

it.each([
  ['a manager', manager],
  ['a counsellor not under the bedrijfsarts', notUnderBedrijfsarts],
])('no other page of %s brings an answer to paper', async (_, who) => {
  const { texts } = wordsIn.nl
  const one = await visit()
  const { page } = one
  const { steps } = shortestTo('mix')
  await begin(one, who)
  await answer(one, steps.slice(0, 3))
  await expectPosition(one, 4)
  await enter(page, button(page, fixed.nl.previous))
  await expectPosition(one, 3)
  const asked = Object.values(texts.questions).map(({ voices }) => plain(voices.manager.ask))
  const question = await paperOf(page)
  expect(asked.filter((words) => question.includes(words))).toEqual([])
  await enter(page, button(page, fixed.nl.answers))
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(fixed.nl.answers)
  const list = await paperOf(page)
  expect(asked.filter((words) => list.includes(words))).toEqual([])
  await one.close()
})

/** Walks to the advice and gives what its print would show. */
async function adviceOnPaper(language: Language, who: Who, steps: Steps): Promise<string> {
  const one = await visit({ language, on: '2026-11-24' })
  await begin(one, who)
  await answer(one, steps)
  await expectAdvice(one.page)
  const paper = await paperOf(one.page)
  one.expectQuiet()
  await one.close()
  return paper
}

/** The words that are visible in print. */
async function paperOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(await page.locator('button:visible, nav:visible, summary:visible').count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  return text
}
