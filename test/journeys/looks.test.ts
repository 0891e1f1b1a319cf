import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { allScreens } from './support/all-screens.ts'
import { aBrowser } from './support/browser.ts'
import { looked, lookedInEnglish } from './support/looked.ts'

/** Share of pixels that may differ. */
const tolerance = 0.001
/** CSS pixels from the top: what comes below has a state of its own. */
const height = 1000
/** `LOOKS=write npm run test:journeys -- looks` makes the pictures anew; look at them before they are committed. */
const isWriting = process.env['LOOKS'] === 'write'
const folder = new URL('looks/', import.meta.url)
/** The major version of Chromium that drew them. */
const madeWith = new URL('chromium.txt', folder)
const differences = new URL('../../test-results/looks/', import.meta.url)

const { visit } = aBrowser([], { full: true })
const lookAtAll = allScreens(visit)

describe('every screen looks as it did', { timeout: 600_000 }, () => {
  it.each([
    { language: 'nl', width: 320, names: looked },
    { language: 'nl', width: 1280, names: looked },
    { language: 'en', width: 320, names: lookedInEnglish },
    { language: 'en', width: 1280, names: lookedInEnglish },
  ] as const)('at $width in $language', async ({ language, width, names }) => {
    const seen: string[] = []
    await lookAtAll({ language, width }, async (page, name) => {
      if (!names.includes(name)) return
      seen.push(name)
      await compare(page, `${name.replaceAll(/[^a-z]+/g, '-')}-${language}-${width}`)
    })
    expect(seen.toSorted()).toEqual(names.toSorted())
  })
})

describe('the comparison', () => {
  it('notices one moved word (negative control)', () => {
    const blank = () => new PNG({ width: 320, height: 100 })
    const moved = blank()
    moved.data.fill(255, 0, 320 * 4)
    expect(differing(blank(), moved).share).toBeGreaterThan(tolerance)
    expect(differing(blank(), blank()).share).toBe(0)
  })
})

async function compare(page: Page, file: string): Promise<void> {
  const version = page.context().browser()?.version().split('.')[0] ?? ''
  if (isWriting) mkdirSync(folder, { recursive: true })
  if (isWriting) writeFileSync(madeWith, `${version}\n`)
  else if (readFileSync(madeWith, 'utf8').trim() !== version) {
    // Another Chromium draws letters otherwise: that says nothing about the app, so nothing has been looked at.
    throw new Error(`${file}: not compared, Chromium is ${version} here; look, then LOOKS=write`)
  }
  await page.evaluate(inOurOwnFont)
  const shot = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
  const now = kept(PNG.sync.read(shot))
  const picture = new URL(`${file}.png`, folder)
  if (isWriting) {
    write(picture, now)
    return
  }
  if (!existsSync(picture)) throw new Error('has no picture yet: run with LOOKS=write')
  const { share, difference } = differing(PNG.sync.read(readFileSync(picture)), now)
  if (share <= tolerance) return
  mkdirSync(differences, { recursive: true })
  write(new URL(`${file}-difference.png`, differences), difference)
  write(new URL(`${file}-now.png`, differences), now)
  throw new Error(`${(share * 100).toFixed(2)} % of the pixels differ: see test-results/looks`)
}

/** Runs in the page: codes are in a font of the machine, which is another on each; here in ours. */
async function inOurOwnFont(): Promise<void> {
  const { style } = document.documentElement
  const ours = getComputedStyle(document.documentElement)
  style.setProperty(
    '--thuiswerkwijzer-font-family-code',
    ours.getPropertyValue('--thuiswerkwijzer-font-family'),
  )
  await document.fonts.ready
}

function differing(before: PNG, now: PNG) {
  const difference = new PNG({ width: now.width, height: now.height })
  if (before.width !== now.width || before.height !== now.height) return { share: 1, difference }
  const { data, width } = now
  const count = pixelmatch(before.data, data, difference.data, width, now.height, {
    threshold: 0.1,
  })
  return { share: count / (width * now.height), difference }
}

/** The top of the page in sixteen steps a colour: a third of the bytes, and no word is lost. */
function kept(whole: PNG): PNG {
  const part = new PNG({ width: whole.width, height: Math.min(height, whole.height) })
  PNG.bitblt(whole, part, 0, 0, part.width, part.height, 0, 0)
  part.data.forEach((value, at, data) => (data[at] = Math.round(value / 17) * 17))
  return part
}

function write(file: URL, picture: PNG): void {
  const packing = { deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const
  writeFileSync(file, PNG.sync.write(picture, { colorType: 2, ...packing }))
}
