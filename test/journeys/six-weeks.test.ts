import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readCalendar } from '../reminder/read-calendar.ts'
import { aBrowser } from './support/browser.ts'
import { choose, enter, tabTo } from './support/keyboard.ts'
import { longestTo, type Steps } from './support/paths.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectPosition,
  fillIn,
  quick,
  titleOf,
} from './support/walk.ts'
import { languages, plain, wordsIn, type Language } from './support/words.ts'

const { visit } = aBrowser()
const withManager = { ...employee, others: ['manager'] as const }

/** All in doubt, and home; six weeks later two answers are known, and one of them moves the advice. */
const first = longestTo('home').steps
const second: Steps = first.map((step) =>
  ['talk', 'presence'].includes(step.question) ? { ...step, answer: 'yes' } : step,
)

it.each(languages)(
  'two runs 42 days apart: agreements, calendar, looking back, comparing, in %s',
  async (language) => {
    const one = await visit({ language, on: '2026-11-24' })
    const { page } = one
    await begin(one, withManager)
    await answer(one, first)
    await expectAdvice(page)
    const agreed = await agreeOn(one)
    await enter(
      page,
      page.getByRole('link', { name: wordsIn[language].agreement.onward.agreements }),
    )
    await writeBuddy(one, 'Sam')
    await page.goBack()
    await expectAdvice(page)
    const before = await calendarOf(one)
    expect(before.slice(0, 3)).toEqual(['2027-01-05', '2027-02-16', '2027-02-24'])

    // 41 days on it is nearly time, and 42 days on it is.
    await comeBack(one, '2027-01-04', wordsIn[language].history.due.soon)
    await comeBack(one, '2027-01-05', wordsIn[language].history.due.now)
    await enter(page, button(page, wordsIn[language].history.due.action))
    await fillIn(one, withManager)
    await lookBack(one, [...agreed, 'Sam'])

    await expectPosition(one, 1)
    await answer(one, second)
    await expectAdvice(page)
    await expectCompared(page, language)
    expect((await calendarOf(one))[0]).toBe('2027-02-16')
    await enter(
      page,
      page.getByRole('link', { name: wordsIn[language].agreement.onward.agreements }),
    )
    await page.getByRole('heading', { level: 1, name: wordsIn[language].agreement.title }).waitFor()
    // Kept and changed go on; done does not.
    const written = page.getByRole('textbox', { name: wordsIn[language].agreement.own.what })
    await expect.poll(() => written.count(), quick).toBe(1)
    expect(await written.inputValue()).toBe(agreed[0])
    expect(await buddyOf(page, language).inputValue()).toBe('Sam')
    one.expectQuiet()
    await one.close()
  },
  // Two whole runs by keyboard, on a machine that may be busy.
  60_000,
)

/** Makes agreements out of the first two suggestions, by one press each; gives their words. */
async function agreeOn({ page, language }: Visit): Promise<readonly string[]> {
  const { takeOver } = wordsIn[language].agreement
  const { concerns } = wordsIn[language].texts
  for (const [at, id] of ['rhythm', 'contact'].entries()) {
    await enter(page, page.locator('summary').filter({ hasText: concerns[id]?.title ?? '?' }))
    await enter(page, button(page, takeOver.action))
    await expect.poll(() => page.getByText(takeOver.done).count(), quick).toBe(at + 1)
  }
  return ['rhythm', 'contact'].map((id) => plain(concerns[id]?.agreement ?? ''))
}

async function writeBuddy({ page, language }: Visit, text: string): Promise<void> {
  const { agreement, app } = wordsIn[language]
  const group = page.locator('summary').filter({ hasText: agreement.group.contact })
  await enter(page, group)
  await tabTo(page, buddyOf(page, language))
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await page.getByText(app.kept.saved, { exact: true }).waitFor()
}

function buddyOf(page: Page, language: Language) {
  const { label } = wordsIn[language].agreement.field.buddy
  return page.locator('label', { hasText: label }).locator('..').locator('textarea')
}

/** The days in the calendar file that the advice gives, as a calendar reads them. */
async function calendarOf({ page, language }: Visit): Promise<readonly string[]> {
  const { calendar } = wordsIn[language].insight
  const coming = page.waitForEvent('download')
  await enter(page, button(page, calendar.action))
  const download = await coming
  expect(download.suggestedFilename()).toBe(`${calendar.fileName}.ics`)
  await page.getByText(calendar.saved).waitFor()
  const text = await readFile(await download.path(), 'utf8')
  const { events, properties } = readCalendar(text)
  expect(properties).not.toContain('rrule')
  for (const event of events) {
    expect(event).toMatchObject({ summary: 'Terugkijkmoment', isAllDay: true })
    expect(event.alarms.length).toBeGreaterThan(0)
  }
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  return events.map(({ on }) => on).toSorted()
}

async function comeBack({ page, goTo }: Visit, day: string, said: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`))
  await goTo(`?${day}`)
  await expect
    .poll(() => page.locator('.start-screen .notice').first().innerText(), quick)
    .toContain(said)
}

/** The second run opens with what was agreed: kept, done, went differently; each by keyboard. */
async function lookBack({ page, language }: Visit, agreed: readonly string[]): Promise<void> {
  const { review } = wordsIn[language].agreement
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(review.title)
  expect(page.url()).toMatch(/#\/afspraken$/)
  const items = page.locator('.agreements-review > li')
  expect(await page.locator('.agreements-review-text').allInnerTexts()).toEqual(agreed)
  for (const [at, fared] of [review.kept, review.done, review.changed].entries()) {
    const group = items.nth(at).getByRole('group', { name: review.legend })
    await choose(page, group, group.getByRole('radio', { name: fared, exact: true }))
  }
  const all = review.progress.replace('{{done}}', '3').replace('{{total}}', '3')
  await page.getByText(all, { exact: true }).waitFor()
  await enter(page, button(page, review.go))
}

/** Both advices stand beside each other; of the two changed answers it says which one moved it. */
async function expectCompared(page: Page, language: Language): Promise<void> {
  const { insight, texts, common } = wordsIn[language]
  await enter(page, page.locator('summary').filter({ hasText: wordsIn[language].advice.why.title }))
  const section = page.getByRole('region', { name: insight.runs.title })
  await section.waitFor()
  const outcomes = ['home', 'mix'].map((id) => texts.outcomes[id]?.title)
  expect(await section.locator('dd').allInnerTexts()).toEqual(outcomes)
  const ask = (id: string) => texts.questions[id]?.voices.employee.ask
  const moved = section.locator('.notice').filter({ hasText: insight.runs.moved })
  expect(await moved.locator('li').allInnerTexts()).toEqual([ask('presence')])
  const changes = section.locator('.run-comparison-change')
  expect(await changes.locator('.run-comparison-question').allInnerTexts()).toEqual(
    ['talk', 'presence'].map(ask),
  )
  const [was, is] = [common.answer.unsure, common.answer.yes]
  expect(await changes.first().innerText()).toContain(insight.runs.was.replace('{{answer}}', was))
  expect(await changes.last().innerText()).toContain(insight.runs.is.replace('{{answer}}', is))
}
