import { expect, it } from 'vitest'
import { isRelease } from '../tools/runs.ts'
import { expectAnswered, turn } from './support/answered.ts'
import { aBrowser } from './support/browser.ts'
import { aLine, fetchNothingAhead, lateFiles } from './support/late-files.ts'
import type { Line } from './support/late-files.ts'
import { otherPresses, pagesGoneTo, questionIn } from './support/late-presses.ts'
import type { Pressed } from './support/late-presses.ts'
import type { Visit } from './support/visit.ts'
import { answer, button, employee, fillIn, quick } from './support/walk.ts'
import { shortestTo } from './support/paths.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { insight } = wordsIn.nl
/** Each file that was held back on the walk, and came. */
const covered = new Set<string>()
const missing =
  /Failed to load resource|Failed to fetch dynamically imported module|Unable to preload|net::ERR_CONNECTION_FAILED|was preloaded/

interface Wish {
  /** Held back from the first byte. */
  readonly held?: readonly string[] | undefined
  /** Never there. */
  readonly gone?: RegExp | undefined
  readonly path?: string | undefined
}

/** Someone with a clock and a line in our hands, at the first page. */
async function someone({ held, gone, path = '' }: Wish = {}) {
  let line: Line | undefined
  const one = await visit({
    path,
    until: held === undefined ? 'load' : 'commit',
    before: async (page) => {
      await page.clock.install()
      await page.addInitScript(fetchNothingAhead)
      line = await aLine(page)
      if (held !== undefined) line.hold(held)
      if (gone !== undefined) await page.route(gone, (route) => route.abort())
    },
  })
  if (line === undefined) throw new Error('no line')
  return { one, line }
}

interface Begun {
  readonly one: Visit
  readonly line: Line
}

/** One visit: what it presses, each with what is held back meanwhile; gives the files that each was the first to ask for. */
async function pressed(
  { one, line }: Begun,
  presses: readonly Pressed[],
  heldAt: (at: number) => readonly string[] | undefined,
): Promise<readonly (readonly string[])[]> {
  const firsts: string[][] = []
  for (const [at, { press, ...awaited }] of presses.entries()) {
    const before = new Set(line.asked.keys())
    const held = heldAt(at)
    line.hold(held)
    await press()
    await one.page.evaluate(turn)
    // Of all files together, a page may need none that has not come yet.
    const mustAsk = held !== undefined && held.length > 0
    if (mustAsk || line.held() > 0)
      await expectAnswered(one, line, awaited).catch((cause: unknown) => {
        throw new Error(`press ${at}, held back: ${held?.join() ?? 'all'}`, { cause })
      })
    await line.release()
    await awaited.there.first().waitFor()
    firsts.push([...line.asked.keys()].filter((file) => !before.has(file)))
  }
  for (const file of line.seen) covered.add(file)
  one.expectQuiet(missing)
  await one.close()
  return firsts
}

/** From the first question to the advice, and to every page that there is. */
function walkOf({ one, line }: Begun): readonly Pressed[] {
  const { page } = one
  const { steps } = shortestTo('conditions-first')
  return [
    { press: () => fillIn(one, { ...employee, keep: 'once' }), there: questionIn(one) },
    { press: () => answer(one, steps), there: page.locator('.advice-outcome') },
    {
      press: () => button(page, insight.calendar.action).click(),
      there: page.getByText(insight.calendar.saved),
    },
    ...pagesGoneTo.map((hash) => ({
      press: () => goneTo(one, line, hash),
      there: page.locator('h1[data-page-title]:visible'),
    })),
  ]
}

/** Till the page is another, or waits for what is held back. */
async function goneTo({ page }: Visit, line: Line, hash: string): Promise<void> {
  const before = await page.title()
  await page.evaluate((to) => (location.hash = to), hash)
  const isOn = async () => line.held() > 0 || (await page.title()) !== before
  // The last address is one page with that before it.
  if (hash.split('/').length === 2) await expect.poll(isOn, quick).toBe(true)
}

/** What each press of the walk was the first to ask for. */
let ofWalk: readonly (readonly string[])[] = []

it('"Beginnen", the last answer, the dates for a calendar, and every page that there is', async () => {
  const begun = await someone()
  await begun.one.page.waitForLoadState('networkidle')
  ofWalk = await pressed(begun, walkOf(begun), () => undefined)
  // Once held back and refused, and once more for each other try.
  expect(Math.max(...begun.line.asked.values())).toBeLessThan(4)
})

if (isRelease)
  it('each of those files alone, in turn', { timeout: 600_000 }, async () => {
    // Those with a row of their own are not the walk's.
    const own = new Set(rows.flatMap(({ held }) => held))
    const each = ofWalk.map((files) => files.filter((file) => !own.has(file)))
    const most = Math.max(...each.map(({ length }) => length))
    for (let round = 0; round < most; round++) {
      const begun = await someone()
      await begun.one.page.waitForLoadState('networkidle')
      await pressed(begun, walkOf(begun), (at) => each[at]?.slice(round, round + 1) ?? [])
    }
  })

/** Held back together on a push, and each alone before a release. */
const rows = otherPresses()
const tried = isRelease
  ? rows.flatMap((row) => row.held.map((file) => ({ ...row, held: [file] })))
  : rows.filter(({ isRare }) => isRare !== true)

it.each(tried)('$name: $held', async ({ held, isFirst, gone, path, press }) => {
  const begun = await someone({ ...(isFirst && { held }), gone, path })
  if (!isFirst) await begun.one.page.waitForLoadState('networkidle')
  await pressed(begun, [press(begun.one)], () => held)
})

it('of two languages the last, whichever comes first', async () => {
  const { one, line } = await someone()
  const { page } = one
  line.hold()
  await button(page, 'English').click()
  await expect.poll(line.held, quick).toBeGreaterThan(0)
  await button(page, 'Nederlands').click()
  await line.release()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
  one.expectQuiet(missing)
  await one.close()
})

it('and no file of this build is in no row', () => {
  const inRows = new Set([...covered, ...rows.flatMap(({ held }) => held)])
  expect(lateFiles().filter((file) => !inRows.has(file))).toEqual([])
})
