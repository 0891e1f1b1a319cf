import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter, tick } from './support/keyboard.ts'
import { paperOf } from './support/paper.ts'
import { shortestTo } from './support/paths.ts'
import { everythingStored, storeAnAnswer } from './support/stored-all.ts'
import type { Seen, Visit } from './support/visit.ts'
import {
  answer,
  answerButton,
  begin,
  button,
  employee,
  expectAdvice,
  quick,
  titleOf,
} from './support/walk.ts'
import { fixed, languages, plain, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')
type Given = readonly ('yes' | 'no' | 'unsure')[]

/** A short turn of the manager, and a long one with three answers that differ from the employee's. */
const differing: Given = ['yes', 'no']
const all: Given = ['yes', 'yes', 'no', 'no', 'yes', 'yes', 'unsure', 'yes', 'yes', 'no']

it.each(languages)(
  'the employee, the manager, and what differs, by keyboard, in %s',
  async (language) => {
    const one = await visit({ language })
    const { page } = one
    const { apart, insight, texts } = wordsIn[language]
    await advised(one)
    await handOver(one)
    await guestAnswers(one, all)
    await enter(page, button(page, apart.done.action))
    await expectTitle(one, apart.back.title)
    await enter(page, button(page, apart.back.take))
    await expectTitle(one, insight.views.title)
    const labels = ['partly', 'rhythm', 'boundary', 'presence']
    expect(await page.locator('.views-comparison-label').allInnerTexts()).toEqual(
      labels.slice(1).map((id) => texts.questions[id]?.label),
    )
    expect(await page.locator('.views-comparison-opening').count()).toBe(3)
    // On paper it is not; the employee's own list has the names, and the list for the talk has none.
    expect(await paperOf(page)).not.toContain(plain(texts.questions['rhythm']?.label ?? ''))
    await enter(page, page.getByRole('link', { name: apart.after.toAgenda }))
    const { agenda } = wordsIn[language].agreement
    await expectTitle(one, agenda.title)
    await page.getByRole('group', { name: agenda.differences }).waitFor()
    expect(await page.getByText(agenda.conversationEmpty).isVisible()).toBe(true)
    const paper = await paperOf(page)
    expect(paper).not.toContain(texts.questions['rhythm']?.label)
    await tick(page, page.getByRole('checkbox', { name: texts.questions['rhythm']?.label ?? '' }))
    expect(await paperOf(page)).toContain(texts.questions['rhythm']?.label)
    await page.goBack()
    await enter(page, button(page, apart.after.wipe))
    await page.getByText(apart.wiped).waitFor()
    one.expectQuiet()
    await one.close()
  },
  60_000,
)

it('Back, while someone else has the device, and after, shows nothing of the one before', async () => {
  const one = await visit()
  const { page } = one
  const { apart, insight } = wordsIn.nl
  await advised(one)
  const secrets = [wordsIn.nl.texts.outcomes['mix']?.title ?? '', wordsIn.nl.advice.eyebrow]
  await handOver(one)
  for (let press = 0; press < 3; press += 1) {
    await page.goBack()
    await expect.poll(() => page.url(), quick).toMatch(/#\/samen$/)
    const text = await page.locator('body').innerText()
    for (const secret of secrets) expect(text).not.toContain(secret)
  }
  await guestAnswers(one, differing)
  await enter(page, button(page, apart.done.action))
  const asked = wordsIn.nl.texts.questions['workplace']?.voices.manager.ask ?? ''
  for (const way of ['goBack', 'goForward', 'goBack'] as const) {
    await page[way]()
    await expectTitle(one, apart.back.title)
    expect(await page.locator('body').innerText()).not.toContain(asked)
  }
  await enter(page, button(page, apart.back.take))
  await expectTitle(one, insight.views.title)
  await enter(page, button(page, apart.after.wipe))
  await page.getByText(apart.wiped).waitFor()
  for (let press = 0; press < 4; press += 1) {
    await page.goBack()
    expect(await page.locator('body').innerText()).not.toContain(asked)
  }
  one.expectQuiet()
  await one.close()
}, 60_000)

it('a page loaded anew in the middle of a turn says that all is wiped, and not whose run it was', async () => {
  const one = await visit()
  const { page } = one
  const { apart, common } = wordsIn.nl
  await advised(one)
  await handOver(one)
  await guestAnswers(one, differing.slice(0, 1))
  await page.reload()
  await page.getByText(apart.back.broken).waitFor()
  expect(await page.getByRole('navigation').count()).toBe(0)
  await enter(page, button(page, apart.back.take))
  await expectTitle(one, apart.title)
  await page.getByRole('link', { name: common.nav.history, exact: true }).waitFor()
  one.expectQuiet()
  await one.close()
})

it('whatever the manager answers, storage, addresses, titles, entries and the console are the same', async () => {
  const trace = await traceOf(differing)
  expect(await traceOf(all)).toEqual(trace)
  for (const { url, title } of trace.seen) {
    expect(url).toMatch(/^\/(#\/(vragen|advies|samen)?)?$/)
    expect(title).not.toMatch(/leidinggevende/i)
  }
}, 120_000)

it('control: an answer in any store is noticed', async () => {
  const one = await visit({ path: '#/privacy' })
  for (const where of ['local', 'session', 'cookie', 'database', 'cache', 'file']) {
    const before = await everythingStored(one.page)
    await one.page.evaluate(storeAnAnswer, where)
    expect(await everythingStored(one.page), where).not.toEqual(before)
  }
  await one.close()
})

interface Trace {
  readonly seen: readonly Seen[]
  readonly stored: unknown
}

/** Walks to the comparison and wipes it; what the browser holds meanwhile and after. */
async function traceOf(given: Given): Promise<Trace> {
  const one = await visit({ on: '2026-11-24' })
  const { page } = one
  const { apart } = wordsIn.nl
  await advised(one)
  const before = await everythingStored(page)
  await handOver(one)
  await guestAnswers(one, given)
  const during = await everythingStored(page)
  expect(during).toEqual(before)
  await enter(page, button(page, apart.done.action))
  await enter(page, button(page, apart.back.take))
  await page.locator('.views-comparison').waitFor()
  expect(await everythingStored(page)).toEqual(before)
  await enter(page, button(page, apart.after.wipe))
  await page.getByText(apart.wiped).waitFor()
  one.expectQuiet()
  const stored = JSON.parse(
    JSON.stringify(await everythingStored(page)).replaceAll(
      /[0-9a-f]{8}-[0-9a-f-]{27}|db-\w{20,}/g,
      'an id',
    ),
  )
  await one.close()
  return { seen: one.seen, stored }
}

async function advised(one: Visit): Promise<void> {
  await begin(one, employee)
  await answer(one, steps)
  await expectAdvice(one.page)
  await one.page.getByText(wordsIn[one.language].app.kept.saved, { exact: true }).waitFor()
}

async function handOver(one: Visit): Promise<void> {
  const { page, language } = one
  const { apart, agreement } = wordsIn[language]
  await enter(page, page.getByRole('link', { name: agreement.onward.apart }))
  await expectTitle(one, apart.title)
  await tick(page, page.getByRole('checkbox', { name: apart.who.manager, exact: true }))
  await enter(page, button(page, apart.begin))
  await expectTitle(one, apart.hand.manager)
  expect(await page.getByRole('navigation').count()).toBe(0)
}

async function guestAnswers(one: Visit, given: Given): Promise<void> {
  const { page, language } = one
  const { apart } = wordsIn[language]
  if (await button(page, apart.hand.take.manager).isVisible())
    await enter(page, button(page, apart.hand.take.manager))
  for (const [index, wanted] of given.entries()) {
    const position = fixed[language].questionOf(index + 1)
    await page.locator('.page-title-eyebrow').filter({ hasText: position }).waitFor()
    await enter(page, answerButton(page, language, wanted))
  }
}

async function expectTitle({ page }: Visit, title: string): Promise<void> {
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(title)
}
