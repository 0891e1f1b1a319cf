import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Line } from './late-files.ts'
import type { Visit } from './visit.ts'
import { button, quick } from './walk.ts'
import { wordsIn } from './words.ts'

/** What a press leads to, and what is said until then. */
export interface Awaited {
  readonly there: Locator
  /** Said within 2 seconds: that it is coming, or that it is being worked at. */
  readonly moment?: string
  /** Said within 10, with another try. */
  readonly late?: string
  /** Said where it is refused, with another try; nothing where the page does without. */
  readonly refused?: string | undefined
  /** The button of that other try. */
  readonly retry?: string
}

/**
 * What was just pressed asks for files that are held back: it is said, with another try; they are refused, held
 * back again, and come. Where the page does without, the other try is refused too.
 */
export async function expectAnswered(
  { page, language }: Visit,
  line: Line,
  { there, ...said }: Awaited,
): Promise<void> {
  const { common } = wordsIn[language]
  const { moment = common.loading, late = common.late, retry = common.trouble.retry } = said
  const refused = 'refused' in said ? said.refused : late
  const told = (words: string) =>
    page.getByText(words, { exact: true }).filter({ visible: true }).first()
  const asked = () => expect.poll(line.held, quick).toBeGreaterThan(0)
  await asked()
  await within(page, 2, told(moment))
  await within(page, 8, told(late))
  await button(page, common.trouble.retry).first().waitFor()
  if (refused !== undefined) {
    const again = button(page, retry).filter({ visible: true }).first()
    // The page asks the server for its build before it knows of the refusal; a try before that is refused with it.
    const triedAgain = async () => {
      if (await again.isVisible()) await again.click()
      await page.clock.runFor(500)
      return told(moment).isVisible()
    }
    await refusedUntil(line, told(refused))
    await expect.poll(triedAgain, quick).toBe(true)
    await asked()
    await line.release()
  } else {
    await button(page, common.trouble.retry).first().click()
    await asked()
    await refusedUntil(line, there.first())
  }
  await there.first().waitFor({ timeout: 60_000 })
  await expect.poll(() => told(late).count(), quick).toBe(0)
  await expect.poll(() => page.evaluate(unstyled), quick).toEqual([])
}

/** A file may be asked for once more by itself. */
async function refusedUntil(line: Line, there: Locator): Promise<void> {
  const isThere = async () => {
    await line.refuse()
    return there.isVisible()
  }
  await expect.poll(isThere, { timeout: 60_000 }).toBe(true)
}

/** Comes within so many seconds of the page's clock; a slow machine starts its timers half a second late. */
async function within(page: Page, seconds: number, what: Locator): Promise<void> {
  for (let halves = 0; halves <= 2 * seconds; halves++) {
    if (await what.isVisible()) return
    await page.clock.runFor(500)
  }
  await what.waitFor()
}

/** Runs in the page: what a new address needs has been asked for after this. */
export function turn(): Promise<void> {
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
