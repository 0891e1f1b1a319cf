import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAxeClean, expectNoOverflow } from './support/axe.ts'
import { aBrowser } from './support/browser.ts'
import { comeBack, earlyPage, keptRun, wasEarly, watchEarly } from './support/early.ts'
import { longestTo, shortestTo } from './support/paths.ts'
import { shiftsNow, watchShifts } from './support/shifts.ts'
import type { Visit } from './support/visit.ts'
import { quick, titleOf } from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const long = longestTo('mix').steps
const { steps } = shortestTo('mix')
/** The second prerequisite is not met, the third comes all the same. */
const unmet = shortestTo('conditions-first').steps.slice(0, 2)

describe.each(languages)('a question is there before the app, in %s', (language) => {
  const path = language === 'nl' ? '' : `${language}/`

  it.each([
    ['every question of a long run', long.slice(0, -1)],
    ['prerequisites that are not met', unmet],
  ] as const)('just as the app shows it, and nothing moves: %s', async (_, given) => {
    const one = await visit({ language, path, width: 320, before: watched })
    const { page } = one
    await keptRun(one, given)
    for (let position = 1; position <= given.length + 1; position++) {
      const release = await comeBack(one, `#/vraag/${position}`)
      await page.locator(`${earlyPage} h1`).waitFor()
      const early = await markupOf(page, earlyPage)
      expect(await page.title()).toBe(fixed[language].walkTitle)
      await release()
      expect(await markupOf(page, '#root'), `question ${position}`).toBe(early)
      expect(await page.evaluate(shiftsNow), `question ${position}`).toEqual([])
    }
    one.expectQuiet()
    await one.close()
  })

  it('is free of axe violations, at 320 and 1280', async () => {
    const one = await visit({ language, path })
    await keptRun(one, steps.slice(0, 4))
    await comeBack(one, '#/vraag/4')
    await one.page.locator(`${earlyPage} h1`).waitFor()
    for (const width of [320, 1280]) {
      await one.page.setViewportSize({ width, height: 800 })
      await expectAxeClean(one.page, `early, ${width}`)
      await expectNoOverflow(one.page, `early, ${width}`)
    }
    await one.close()
  })
})

describe('an early question stays away', () => {
  it.each<
    [string, { readonly hash?: string; readonly arrange?: (one: Visit) => Promise<unknown> }]
  >([
    ['beyond where the run stands', { hash: '#/vraag/9' }],
    ['where a later day has come after the last question', { arrange: finishedEarlier }],
    ['where another tab works on it', { arrange: elsewhere }],
    ['where there is more than one case', { arrange: secondCase }],
    ['where a run is missing that the canary knows of', { arrange: oneIsMissing }],
    ['where another language is wished for', { arrange: speakEnglish }],
    ['where its script cannot be had', { arrange: withoutScript }],
  ])('%s, and the app comes as before', async (_, { hash = '#/vraag/2', arrange }) => {
    const one = await visit({ before: (page) => page.addInitScript(watchEarly) })
    await keptRun(one, steps.slice(0, 2))
    await arrange?.(one)
    const release = await comeBack(one, hash)
    await release()
    await titleOf(one.page).waitFor()
    expect(await one.page.evaluate(wasEarly)).toBe(false)
    await one.close()
  })

  it('for whoever keeps nothing', async () => {
    const one = await visit({ before: (page) => page.addInitScript(watchEarly) })
    const release = await comeBack(one, '#/vraag/2')
    await release()
    await expect.poll(() => one.page.url(), quick).toMatch(/#\/$/)
    expect(await one.page.evaluate(wasEarly)).toBe(false)
    one.expectQuiet()
    await one.close()
  })

  it('control: with nothing in its way it is there', async () => {
    const one = await visit({ before: (page) => page.addInitScript(watchEarly) })
    await keptRun(one, steps.slice(0, 2))
    const release = await comeBack(one, '#/vraag/2')
    await one.page.locator(`${earlyPage} h1`).waitFor()
    await release()
    await expectAsked(one, 2)
    expect(await one.page.evaluate(wasEarly)).toBe(true)
    one.expectQuiet()
    await one.close()
  })
})

async function expectAsked({ page, language }: Visit, position: number): Promise<void> {
  await expect.poll(() => page.title(), quick).toBe(fixed[language].walkTitle)
  await expect.poll(() => page.evaluate(() => history.state?.at), quick).toBe(position)
}

async function watched(page: Page): Promise<void> {
  await page.addInitScript(watchShifts)
}

/** The last question is answered, on a day before today. */
async function finishedEarlier({ page }: Visit): Promise<void> {
  await page.evaluate(change, { store: 'runs', with: { finishedOn: '2026-01-02' } })
}

async function elsewhere({ page }: Visit): Promise<void> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByText(wordsIn.nl.cases.tabs.elsewhere.title, { exact: true }).waitFor()
  await page.goto('about:blank')
  await other.getByText(wordsIn.nl.cases.tabs.takeOver, { exact: true }).click()
  await other.locator('.answer-buttons-choice').first().waitFor()
  await page.goto(other.url().replace('#', '?anew#'))
}

async function secondCase({ page }: Visit): Promise<void> {
  await page.evaluate(change, { store: 'cases', with: { id: 'another', seq: 2 } })
}

async function oneIsMissing({ page }: Visit): Promise<void> {
  await page.evaluate(() => {
    const key = 'thuiswerkwijzer.canary'
    const told = JSON.parse(localStorage.getItem(key) ?? '{}')
    localStorage.setItem(key, JSON.stringify({ ...told, runs: told.runs + 1 }))
  })
}

async function speakEnglish({ page }: Visit): Promise<void> {
  await page.evaluate(() => localStorage.setItem('thuiswerkwijzer.language', 'en'))
}

async function withoutScript({ page }: Visit): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setBlockedURLs', { urls: ['*/assets/early-question-*'] })
}

interface Change {
  readonly store: string
  /** What is other in the first record; under an id of its own it is one more. */
  readonly with: Readonly<Record<string, unknown>>
}

/** Runs in the page. */
async function change({ store, with: other }: Change): Promise<void> {
  const databases = await window.keptIn()
  return new Promise((resolve) => {
    databases.open('thuiswerkwijzer').addEventListener('success', ({ target }) => {
      const db: IDBDatabase = Reflect.get(target ?? {}, 'result')
      const tx = db.transaction(store, 'readwrite')
      const records = tx.objectStore(store)
      records.getAll().addEventListener('success', (event) => {
        const [found] = Reflect.get(event.target ?? {}, 'result')
        records.put({ ...found, ...other })
      })
      tx.addEventListener('complete', () => {
        db.close()
        resolve()
      })
    })
  })
}

/** Without what a name is made of anew each time, and what is said for a moment. */
async function markupOf(page: Page, selector: string): Promise<string> {
  const html = await page.locator(selector).innerHTML()
  const still = html.replace(/(<p [^>]*aria-live="polite"[^>]*>)[^<]*/, '$1')
  return still.replaceAll(/<!--.*?-->/g, '').replaceAll(/_[Rr]_\w*_/g, '…')
}
