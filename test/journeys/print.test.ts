import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter, tick } from './support/keyboard.ts'
import { a4sOf, paperOf } from './support/paper.ts'
import { longestTo, shortestTo, type Steps } from './support/paths.ts'
import {
  answer,
  begin,
  button,
  expectAdvice,
  expectPosition,
  manager,
  notUnderBedrijfsarts,
  quick,
  titleOf,
  type Who,
} from './support/walk.ts'
import { fixed, languages, plain, wordsIn } from './support/words.ts'

const { visit } = aBrowser()

it.each([
  ['a manager', manager],
  ['a counsellor not under the bedrijfsarts', notUnderBedrijfsarts],
])('what %s prints is the same whatever was answered', async (_, who) => {
  const { texts } = wordsIn.nl
  const papers = [
    await adviceOnPaper(who, longestTo('home').steps),
    await adviceOnPaper(who, shortestTo('conditions-first').steps),
    await adviceOnPaper(who, shortestTo('talk-first').steps),
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
  const asked = Object.values(texts.questions).flatMap(({ label, voices }) => [
    label,
    plain(voices.manager.ask),
  ])
  const expectNothingOnPaper = async () => {
    const paper = await paperOf(page)
    expect(asked.filter((words) => paper.includes(words))).toEqual([])
  }
  await expectNothingOnPaper()
  await enter(page, page.getByRole('link', { name: wordsIn.nl.walk.toMap }))
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(wordsIn.nl.map.title)
  await expectNothingOnPaper()
  await enter(page, button(page, wordsIn.nl.map.back))
  await enter(page, button(page, fixed.nl.answers))
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(fixed.nl.answers)
  await expectNothingOnPaper()
  await one.close()
})

it.each(languages)('six agreements fill one A4, and nothing else, in %s', async (language) => {
  const one = await visit({ language })
  const { page } = one
  const { agreement } = wordsIn[language]
  await begin(one, manager)
  await answer(one, shortestTo('mix').steps)
  await expectAdvice(page)
  await one.goTo('#/afspraken')
  await titleOf(page).getByText(agreement.title).waitFor()
  const line =
    'Wij bespreken elke maandag om tien uur welke taken er zijn en wie wat dan doet.'.padEnd(
      80,
      '.',
    )
  for (const at of [0, 1, 2, 3, 4, 5]) {
    await button(page, agreement.own.add).click()
    const item = page.locator('.item-list').first().locator('li.card').nth(at)
    const who = item.getByRole('group', { name: agreement.item.who, exact: true })
    await item.getByLabel(agreement.own.what).fill(line)
    for (const role of [agreement.role.employee, agreement.role.manager])
      await tick(page, who.getByLabel(role))
    await item
      .getByLabel(agreement.item.when, { exact: true })
      .fill('elke maandag om tien uur, via beeld')
  }
  expect(await a4sOf(page)).toBe(1)
  const paper = await paperOf(page)
  expect(paper.split(line)).toHaveLength(7)
  for (const words of [agreement.intro, agreement.own.add, agreement.preview.title])
    expect(paper).not.toContain(words)
  await one.goTo('#/kopie/afspraken')
  await page.locator('.share-print').waitFor({ state: 'attached' })
  expect(await a4sOf(page)).toBe(1)
  expect((await paperOf(page)).split(line)).toHaveLength(7)
  one.expectQuiet()
  await one.close()
})

/** Walks to the advice, on one day, and gives what its print would show. */
async function adviceOnPaper(who: Who, steps: Steps): Promise<string> {
  const one = await visit({ on: '2026-11-24' })
  await begin(one, who)
  await answer(one, steps)
  await expectAdvice(one.page)
  const paper = await paperOf(one.page)
  one.expectQuiet()
  await one.close()
  return paper
}
