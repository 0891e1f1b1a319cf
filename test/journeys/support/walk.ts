import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { choose, enter, tick } from './keyboard.ts'
import type { Steps } from './paths.ts'
import type { Visit } from './visit.ts'
import { adviceTitle, fixed, plain, wordsIn, type Language } from './words.ts'

type Role = 'employee' | 'manager' | 'counsellor'

/** Who fills it in: a perspective, and for a counsellor whether under the bedrijfsarts. */
export interface Who {
  readonly perspective: Role
  /** The wording they read. */
  readonly voice: Role
  readonly under?: 'yes' | 'no'
  /** An employee's choice; `device` unless said otherwise. */
  readonly keep?: 'device' | 'once' | 'shared'
  readonly others?: readonly Role[]
}

export const employee: Who = { perspective: 'employee', voice: 'employee' }
export const manager: Who = { perspective: 'manager', voice: 'manager' }
export const underBedrijfsarts: Who = {
  perspective: 'counsellor',
  voice: 'counsellor',
  under: 'yes',
}
/** Keeps for the employer, so reads the manager's wording. */
export const notUnderBedrijfsarts: Who = {
  perspective: 'counsellor',
  voice: 'manager',
  under: 'no',
}

/** Fills in the start page and begins, by keyboard alone; at the first question. */
export async function begin(visit: Visit, who: Who): Promise<void> {
  await fillIn(visit, who)
  await expectPosition(visit, 1)
}

/** Fills in the start page and presses the button, by keyboard alone. */
export async function fillIn({ page, language }: Visit, who: Who): Promise<void> {
  const { form } = wordsIn[language].start
  const group = (legend: string) => page.getByRole('group', { name: legend, exact: true })
  const pick = async (legend: string, label: string) => {
    await group(legend).waitFor()
    const wanted = group(legend).getByRole('radio', { name: label, exact: true })
    await choose(page, group(legend), wanted)
  }
  await pick(form.perspective.legend, form.perspective[who.perspective])
  if (who.under !== undefined) await pick(form.under.legend, form.under[who.under])
  for (const role of who.others ?? []) {
    const boxes = group(form.table.legend)
    await tick(page, boxes.getByRole('checkbox', { name: form.table[role], exact: true }))
  }
  if (who.perspective === 'employee') {
    // One of the two, once the app has heard who it is.
    const keeping = group(form.keep.legend)
    await keeping.or(page.getByText(form.cannotKeep.title)).waitFor()
    if (await keeping.isVisible()) await pick(form.keep.legend, form.keep[who.keep ?? 'device'])
  }
  await enter(page, button(page, form.submit))
}

/** Answers these questions one after the other by keyboard; `each` sees every page before its answer. */
export async function answer(
  { page, language }: Visit,
  steps: Steps,
  each?: (step: Steps[number], position: number) => Promise<void>,
): Promise<void> {
  const first = await positionOf(page)
  for (const [index, step] of steps.entries()) {
    const position = first + index
    if (index > 0) await expectPosition({ page, language }, position)
    await each?.(step, position)
    await enter(page, answerButton(page, language, step.answer))
  }
}

/** Waits until the advice is there. */
export async function expectAdvice(page: Page): Promise<void> {
  await page.locator('.advice-outcome').waitFor()
  await expectTitleFocused(page)
}

/** Waits until this question's page is there, with its title and focus. */
export async function expectPosition(
  { page, language }: Pick<Visit, 'page' | 'language'>,
  position: number,
): Promise<void> {
  await expect
    .poll(() => page.evaluate(whereNow), quick)
    .toEqual({
      hash: '#/vragen',
      at: position,
      title: fixed[language].walkTitle,
      isTitleFocused: true,
    })
}

/** Focus is on the page's one h1. */
async function expectTitleFocused(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(whereNow), quick).toMatchObject({ isTitleFocused: true })
}

/** The h1 is this question, in these words. */
export async function expectAsked(visit: Visit, question: string, who: Who): Promise<void> {
  const ask = wordsIn[visit.language].texts.questions[question]?.voices[who.voice].ask ?? ''
  await expect.poll(() => titleOf(visit.page).innerText(), quick).toBe(plain(ask))
}

/** The page's one h1; what only paper shows does not count. */
export function titleOf(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

export function answerButton(
  page: Page,
  language: Language,
  which: 'yes' | 'no' | 'unsure',
): Locator {
  return button(page, fixed[language].answer[which])
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** How often a page is looked at while waiting, in milliseconds. */
export const quick = { interval: 15, timeout: 10_000 }

/** Runs in the page. */
function whereNow() {
  const isTitleFocused = document.activeElement?.matches('h1') === true
  const at: unknown = history.state?.at
  return { hash: location.hash, at, title: document.title, isTitleFocused }
}

async function positionOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(history.state?.at ?? 1))
}

/** The h1 says that this is the advice, and which. */
export async function expectAdvised(
  visit: Pick<Visit, 'page' | 'language'>,
  outcome: string,
): Promise<void> {
  const { page, language } = visit
  const title = async () => (await titleOf(page).innerText()).replaceAll(/\s+/g, ' ')
  await expect.poll(title, quick).toBe(adviceTitle(language, outcome))
}

/** To the list of answers; from an advice, by its fold of the route. */
export async function toAnswers(visit: Pick<Visit, 'page' | 'language'>): Promise<void> {
  const { page, language } = visit
  const { route } = wordsIn[language].advice
  if (page.url().endsWith('#/advies')) {
    const words = route.drawn_other.replace('{{count}} ', '')
    await enter(
      page,
      page.locator('summary').filter({ hasText: words.slice(words.indexOf(' ') + 1) }),
    )
    await enter(page, button(page, route.change))
  } else await enter(page, button(page, fixed[language].answers))
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(fixed[language].answers)
}
