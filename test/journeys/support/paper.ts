import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** How many A4 the browser prints of a page as it stands. */
export async function a4sOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

/** The words that print would show, every fold open; nothing to press is among them. */
export async function paperOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const text = await page.locator('body').innerText()
  const pressable = page.locator('button:visible, nav:visible')
  expect(await pressable.allInnerTexts()).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  return text
}
