import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter, isFocused } from './support/keyboard.ts'
import { shortestTo, type OutcomeId } from './support/paths.ts'
import { editPack } from './support/served-pack.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectPosition,
  quick,
  titleOf,
  type Who,
} from './support/walk.ts'
import { wordsIn } from './support/words.ts'

const { history, texts, app, advice } = wordsIn.nl
const { visit } = aBrowser()

it('lists two runs, opens an old one, and erases one and then all', async () => {
  const one = await visit({ on: '2026-11-24' })
  const { page } = one
  await finish(one, 'talk-first')
  await finish(one, 'mix', { ...employee, others: ['counsellor'] })
  await finish(one, 'conditions-first')
  await toList(one)
  expect(await outcomesListed(one)).toEqual(titlesOf('conditions-first', 'mix', 'talk-first'))

  const oldest = page.getByRole('listitem').filter({ hasText: titlesOf('talk-first')[0] ?? '' })
  await enter(page, oldest.getByRole('button', { name: history.run.open }))
  await expect.poll(() => titleOf(page).innerText(), quick).toContain(titlesOf('talk-first')[0])
  expect(page.url()).toMatch(/#\/eerder\/1$/)
  await page.getByText(advice.earlier.text, { exact: true }).waitFor()
  await page.goBack()

  await toList(one)
  await enter(page, oldest.getByRole('button', { name: history.run.erase }))
  await enter(page, oldest.getByRole('button', { name: history.confirm.no }))
  expect(await outcomesListed(one)).toHaveLength(3)
  await enter(page, oldest.getByRole('button', { name: history.run.erase }))
  await enter(page, oldest.getByRole('button', { name: history.confirm.yes }))
  await page.locator('[aria-live]', { hasText: history.erased }).waitFor()
  expect(await outcomesListed(one)).toEqual(titlesOf('conditions-first', 'mix'))
  expect(await storedRuns(page)).toHaveLength(2)
  await expect.poll(() => isFocused(titleOf(page)), quick).toBe(true)

  await enter(page, button(page, history.eraseAll.action))
  await enter(page, button(page, history.confirm.yes))
  await page.getByText(history.empty, { exact: true }).waitFor()
  expect(await storedRuns(page)).toEqual([])
  await page.reload()
  await page.getByText(history.empty, { exact: true }).waitFor()
  await one.goTo('#/eerder/1')
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(wordsIn.nl.cases.notFound.title)
  one.expectQuiet()
  await one.close()
})

it('shows an old run in its own words when the questions have changed since', async () => {
  const one = await visit()
  const { page } = one
  await finish(one, 'mix')
  const [title = ''] = titlesOf('mix')
  await editPack(page, {
    structure: { version: '1.1.0' },
    nl: (text) => text.replaceAll(title, 'Een heel andere titel'),
  })
  await page.reload()
  await toList(one)
  expect(await outcomesListed(one)).toEqual([title])
  await enter(page, button(page, history.run.open))
  const inItsWords = `${advice.earlier.eyebrow} 1 december 2026 ${title}`
  await expect.poll(() => titleInOneLine(one), quick).toBe(inItsWords)
  await page.getByText(history.old.otherVersion, { exact: true }).waitFor()
  await finish(one, 'mix')
  expect(await titleInOneLine(one)).toBe(`${advice.eyebrow} Een heel andere titel`)
  one.expectQuiet()
  await one.close()
})

it.each([
  ['2026-12-01', undefined],
  ['2027-01-04', history.due.soon],
  ['2027-01-11', history.due.now],
  ['2027-02-28', history.due.now],
])('a run of 30 November, on %s: %s', async (day, banner) => {
  const one = await visit({ on: '2026-11-30' })
  const { page } = one
  await finish(one, 'mix', { ...employee, others: ['counsellor'] })
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`))
  await one.goTo('?terug')
  await titleOf(page).waitFor()
  const said = page.locator('.start-screen .notice')
  if (banner === undefined) {
    expect(await said.count()).toBe(0)
  } else {
    expect(await said.innerText()).toContain(banner)
    expect(await said.innerText()).toContain('11 januari 2027')
    const both = day === '2027-02-28'
    expect((await said.innerText()).includes('28 februari 2027')).toBe(both)
    await enter(page, said.getByRole('button', { name: history.due.action }))
    await begin(one, employee)
  }
  one.expectQuiet()
  await one.close()
})

it('an unfinished run sets no clock, and goes on from the list', async () => {
  const one = await visit({ on: '2026-11-24' })
  const { page } = one
  await begin(one, employee)
  await answer(one, shortestTo('mix').steps.slice(0, 3))
  await page.clock.setFixedTime(new Date('2027-03-24T09:00:00'))
  await toList(one)
  expect(await page.locator('.date-lines').count()).toBe(0)
  await enter(page, button(page, history.run.resume))
  await expectPosition(one, 4)
  one.expectQuiet()
  await one.close()
})

/** Walks a new kept run to this outcome. */
async function finish(one: Visit, outcome: OutcomeId, who: Who = employee): Promise<void> {
  await one.goTo('#/')
  await begin(one, who)
  await answer(one, shortestTo(outcome).steps)
  await expectAdvice(one.page)
  await one.page.getByText(app.kept.saved, { exact: true }).waitFor()
}

async function toList({ page }: Visit): Promise<void> {
  await enter(page, page.getByRole('link', { name: wordsIn.nl.common.nav.history, exact: true }))
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(history.title)
  await page.locator('.history-screen').waitFor()
}

async function titleInOneLine({ page }: Visit): Promise<string> {
  return (await titleOf(page).innerText()).replaceAll(/\s+/g, ' ')
}

function outcomesListed({ page }: Visit): Promise<readonly string[]> {
  return page.locator('.run-row-outcome').allInnerTexts()
}

function titlesOf(...ids: readonly OutcomeId[]): readonly (string | undefined)[] {
  return ids.map((id) => texts.outcomes[id]?.title)
}
