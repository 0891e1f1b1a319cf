import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { quick, titleOf } from './support/walk.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()

it.each([
  ['?lang=nl-BE', 'en-GB', 'nl'],
  ['?lang=fr', 'fr-FR', 'nl'],
  ['?lang=en-US', 'nl-NL', 'en'],
  ['?lang=%00', 'pl-PL', 'nl'],
  ['', 'en-GB', 'en'],
  ['', 'nl-BE', 'nl'],
] as const)('%j in a browser in %s is %s', async (path, locale, tag) => {
  const one = await visit({ path, locale, language: tag })
  const { page } = one
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(wordsIn[tag].start.title)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
  one.expectQuiet()
  await one.close()
})
