import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The words that print would show; nothing to press is among them. */
export async function paperOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(await page.locator('button:visible, nav:visible, summary:visible').count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  return text
}
