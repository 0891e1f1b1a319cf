import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { aLine, fetchNothingAhead, lateFiles } from './support/late-files.ts'
import type { Line } from './support/late-files.ts'
import type { Visit } from './support/visit.ts'
import { answer, button, employee, expectPosition, fillIn, quick, titleOf } from './support/walk.ts'
import { shortestTo } from './support/paths.ts'
import { wordsIn } from './support/words.ts'
import { pages } from '../../src/app/base/pages.ts'

const { visit } = aBrowser()
const { common, insight } = wordsIn.nl
const late = lateFiles()
const covered = new Set<string>()
/** Not in this build, not to be gone to, or only with a run. */
const unreachable = new Set(['start', 'answers', 'advice', 'pause', 'unknown', 'all', 'all-long'])
const missing =
  /Failed to load resource|Failed to fetch dynamically imported module|Unable to preload/

interface Wish {
  /** Held back from the first byte, and not from the next press on. */
  readonly isHeld?: boolean
  readonly path?: string
  readonly only?: RegExp
}

/** Someone with a clock and a line in our hands, at the first page. */
async function someone({ isHeld = false, path = '', only = /./ }: Wish = {}) {
  let line: Line | undefined
  const one = await visit({
    path,
    until: isHeld ? 'commit' : 'load',
    before: async (page) => {
      await page.clock.install()
      await page.addInitScript(fetchNothingAhead)
      line = await aLine(
        page,
        late.filter((file) => only.test(file)),
      )
      if (isHeld) line.hold()
    },
  })
  if (line === undefined) throw new Error('no line')
  return { one, line }
}

/** What was just pressed asks for late files: they are held back, refused, held back again, and come. */
async function expectAnswered({ page }: Visit, line: Line, there: Locator): Promise<void> {
  const said = (words: string) => page.getByText(words, { exact: true }).filter({ visible: true })
  const [moment, sentence] = [said(common.loading).first(), said(common.late).first()]
  const asked = () => expect.poll(line.held, quick).toBeGreaterThan(0)
  await asked()
  await within(page, 2, moment)
  await within(page, 8, sentence)
  await line.refuse()
  await page.evaluate(turn)
  await sentence.waitFor()
  const retry = button(page, common.trouble.retry).first()
  // The page asks the server for its build before it knows of the refusal; a try before that is refused with it.
  const again = async () => {
    if (await retry.isVisible()) await retry.click()
    await page.clock.runFor(500)
    return moment.isVisible()
  }
  await expect.poll(again, quick).toBe(true)
  await asked()
  await line.release()
  await there.first().waitFor()
  await expect.poll(() => sentence.count(), quick).toBe(0)
  await expect.poll(() => page.evaluate(unstyled), quick).toEqual([])
  for (const file of line.seen) covered.add(file)
}

/** Comes within so many seconds of the page's clock; a slow machine starts its timers half a second late. */
async function within(page: Page, seconds: number, what: Locator): Promise<void> {
  for (let halves = 0; halves <= 2 * seconds; halves++) {
    if (await what.isVisible()) return
    await page.clock.runFor(500)
  }
  await what.waitFor()
}

it('"Beginnen", where what is kept is not there yet either', async () => {
  const { one, line } = await someone({ isHeld: true })
  await fillIn(one, employee)
  await expectAnswered(one, line, questionIn(one))
  one.expectQuiet(missing)
  await one.close()
})

it('"Beginnen", the last answer, the dates for a calendar, and every page that there is', async () => {
  const { one, line } = await someone()
  const { page } = one
  await page.waitForLoadState('networkidle')
  line.hold()
  await fillIn(one, { ...employee, keep: 'once' })
  await expectAnswered(one, line, questionIn(one))
  const { steps } = shortestTo('conditions-first')
  await answer(one, steps.slice(0, -1))
  await expectPosition(one, steps.length)
  line.hold()
  await answer(one, steps.slice(-1))
  await expectAnswered(one, line, page.locator('.advice-outcome'))
  line.hold()
  await button(page, insight.calendar.action).click()
  await expectAnswered(one, line, page.getByText(insight.calendar.saved))
  for (const hash of addresses) {
    line.hold()
    await page.evaluate((to) => (location.hash = to), hash)
    await page.evaluate(turn)
    if (line.held() > 0)
      await expectAnswered(one, line, page.locator('h1[data-page-title]:visible'))
    await line.release()
  }
  // Once held back and refused, and once more for each other try.
  expect(Math.max(...line.asked.values())).toBeLessThan(4)
  one.expectQuiet(missing)
  await one.close()
})

it('another language; and of two the last, whichever comes first', async () => {
  const { one, line } = await someone()
  const { page } = one
  const tag = () => page.evaluate(() => document.documentElement.lang)
  line.hold()
  await button(page, 'English').click()
  await expect.poll(line.held, quick).toBeGreaterThan(0)
  await button(page, 'Nederlands').click()
  await line.release()
  await page.waitForLoadState('networkidle')
  expect(await tag()).toBe('nl')
  one.expectQuiet(missing)
  await one.close()
  const other = await someone()
  other.line.hold()
  await button(other.one.page, 'English').click()
  await expectAnswered(other.one, other.line, other.one.page.getByText(wordsIn.en.start.title))
  other.one.expectQuiet(missing)
  await other.one.close()
})

it('what is wrong with a pack', async () => {
  const { one, line } = await someone({ isHeld: true, path: '?pack=niet-daar', only: /^PackIss/ })
  await expectAnswered(one, line, titleOf(one.page).filter({ hasText: wordsIn.nl.pack.title }))
  one.expectQuiet(missing)
  await one.close()
})

it('and no late file of this build is left out', () => {
  expect(late.filter((file) => !covered.has(file))).toEqual([])
})

/** The heading of another page than the first. */
function questionIn({ page }: Visit): Locator {
  return titleOf(page).filter({ hasNotText: wordsIn.nl.start.title })
}

/** Pages that can be gone to without a run or a case. */
const addresses = [
  ...Object.entries(pages)
    .filter(
      ([name, row]) => !('number' in row && row.number === 'always') && !unreachable.has(name),
    )
    .map(([, { path }]) => `#/${path}`),
  '#/kopie/alles',
]

/** Runs in the page: what a new address needs has been asked for after this. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/** Runs in the page: styles that were asked for and are not there. */
function unstyled(): string[] {
  const links = [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([disabled])'),
  ]
  return links.filter(({ sheet }) => sheet === null).map(({ href }) => href)
}
