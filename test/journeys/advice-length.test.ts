import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { allScreens } from './support/all-screens.ts'
import { aBrowser } from './support/browser.ts'
import { a4sOf } from './support/paper.ts'
import { button } from './support/walk.ts'
import { languages, plain, wordsIn, type Language } from './support/words.ts'

interface Most {
  readonly words: number
  readonly headings: number
  /** Besides the folds. */
  readonly controls: number
  /** CSS pixels, the whole page. */
  readonly height: number
  /** Beside those of the concerns. */
  readonly folds: number
  /** With every fold opened, the list of sources aside. */
  readonly allWords: number
}

const most: Most = {
  words: 280,
  headings: 7,
  controls: 8,
  height: 2200,
  folds: 8,
  allWords: 1500,
}
/** Home carries every concern here. */
const mostAtHome: Most = { ...most, words: 320, height: 2500, allWords: 1900 }

const { visit } = aBrowser()
const lookAtAll = allScreens(visit)

it.each(languages)('every advice is short, for every perspective, in %s', async (language) => {
  const lengths: string[] = []
  const { print } = wordsIn[language].advice.actions
  await lookAtAll({ language, isCounted: true }, async (page, name) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const limit = name.startsWith('counted, home') ? mostAtHome : most
    const found = await page.evaluate(counted)
    const { isNested, isBold, ...rest } = { ...found, allWords: await allWordsOf(page) }
    lengths.push(`${name}: ${JSON.stringify(rest)}`)
    for (const key of Object.keys(limit) as (keyof Most)[])
      expect.soft(rest[key], `${name}: ${key}`).toBeLessThanOrEqual(limit[key])
    expect(isNested, 'no fold in a fold').toBe(false)
    expect(isBold, 'not binding, and the warning where due, in bold').toBe(true)
    if (/employee$|bedrijfsarts$/.test(name)) {
      const said = await page.locator('main').innerText()
      const due = name.startsWith('counted, talk-first') ? 0 : 13
      expect(pointsIn(said, language), 'points of all roles').toBe(due)
    }
    await button(page, print).click()
    expect(await a4sOf(page), 'one A4').toBe(1)
  })
  if (process.env['LENGTHS'] !== undefined) console.info(lengths.join('\n'))
})

/** How many attention points stand here; a fold that is shut hides its own. */
function pointsIn(said: string, language: Language): number {
  const points = Object.values(wordsIn[language].texts.points)
  return points.filter((point) => said.includes(plain(point))).length
}

/** Runs in the page: what stands there with all folds shut. */
function counted() {
  const main = document.querySelector('main')
  if (main === null) throw new Error('no main')
  const seen = (selector: string) =>
    [...main.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())
  const bold = seen('strong').filter((one) => Number(getComputedStyle(one).fontWeight) === 700)
  const warning = main.querySelector('.advice-outcome .notice')
  return {
    words: main.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    headings: seen('h1, h2, h3, h4').length,
    controls: seen('a[href], button, input, select, textarea').length,
    height: document.documentElement.scrollHeight,
    folds: [...main.querySelectorAll('details')].filter(
      (one) => one.querySelector('blockquote') === null,
    ).length,
    isNested: main.querySelector('details details') !== null,
    isBold:
      bold.some((one) => one.closest('.advice-outcome > p') !== null) &&
      (warning === null || bold.some((one) => warning.contains(one))),
  }
}

/** What stands there with all folds open, without the list of sources. */
async function allWordsOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '')
    for (const list of document.querySelectorAll('.source-list')) list.remove()
    const words = document.querySelector('main')?.innerText.split(/\s+/) ?? []
    return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  })
}
