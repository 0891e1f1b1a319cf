import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { heldBack } from './before-alive.ts'
import { shortestTo } from './paths.ts'
import type { Steps } from './paths.ts'
import type { Visit, VisitOptions } from './visit.ts'
import { answer, begin, employee, quick } from './walk.ts'
import { fixed, wordsIn, type Language } from './words.ts'

/** The question that is there before the app. */
export const earlyPage = '#early'

/** Begins a kept run and answers these questions; settles once that is kept. */
export async function keptRun(one: Visit, steps: Steps): Promise<void> {
  await begin(one, employee)
  await answer(one, steps)
  await one.page.getByText(wordsIn[one.language].app.kept.saved, { exact: true }).waitFor()
}

/** Loads the page anew at an address, without its app; gives how to let that come. */
export async function comeBack(one: Visit, hash: string): Promise<() => Promise<void>> {
  const { before, release } = heldBack()
  const path = one.language === 'nl' ? '' : `${one.language}/`
  await before(one.page)
  loads += 1
  await one.page.goto(new URL(`${path}?load=${loads}${hash}`, baseOf(one.page)).href, {
    waitUntil: 'commit',
  })
  return async () => {
    release()
    await one.page.waitForFunction(isAlive, undefined, { polling: 20 })
    await one.page.unrouteAll({ behavior: 'ignoreErrors' })
  }
}

export type Asked = Visit & { readonly release: () => Promise<void> }

/** Someone who has come back to their second question, and whose app is still to come. */
export async function askedAgain(
  visit: (options: VisitOptions) => Promise<Visit>,
  language: Language,
  width = 1280,
): Promise<Asked> {
  const one = await visit({ language, path: language === 'nl' ? '' : `${language}/`, width })
  await keptRun(one, shortestTo('mix').steps.slice(0, 1))
  const release = await comeBack(one, '#/vraag/2')
  await one.page.locator(`${earlyPage} h1`).waitFor()
  return { ...one, release }
}

/** The app shows this question. */
export async function expectShown(
  { page, language }: Pick<Visit, 'page' | 'language'>,
  position: number,
): Promise<void> {
  await expect.poll(() => page.title(), quick).toBe(fixed[language].walkTitle)
  await expect.poll(() => page.evaluate(() => history.state?.at), quick).toBe(position)
  await expect.poll(() => page.locator('#root').isVisible(), quick).toBe(true)
}

let loads = 0

function baseOf(page: Page): string {
  return page.url().replace(/(en\/)?(\?.*)?(#.*)?$/, '')
}

/** Runs in the page: the app is there (React marks where it lives), and has taken over. */
export function isAlive(): boolean {
  const root = Object.keys(document.getElementById('root') ?? {})
  const isThere = root.some((key) => key.startsWith('__reactContainer'))
  const isWaiting = 'wait' in document.documentElement.dataset
  return isThere && !isWaiting && document.querySelector('#early') === null
}

/** Runs in the page, from its first byte: notes whether there was ever an early page. */
export function watchEarly(): void {
  Reflect.set(window, 'wasEarly', false)
  new MutationObserver(() => {
    if (document.querySelector('#early') !== null) Reflect.set(window, 'wasEarly', true)
  }).observe(document, { childList: true, subtree: true })
}

/** Runs in the page. */
export function wasEarly(): boolean {
  return Reflect.get(window, 'wasEarly') === true
}
