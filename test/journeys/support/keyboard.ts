import type { Locator, Page } from 'playwright-core'

/** Tabs on to `target` and nothing else; fails where Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${String(target)}`)
}

/** Tabs to a button or link and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Tabs into a group of radio buttons, and chooses `wanted` with Space or the arrows. */
export async function choose(page: Page, group: Locator, wanted: Locator): Promise<void> {
  const focused = group.locator('input:focus')
  for (let presses = 0; (await focused.count()) === 0; presses++) {
    if (presses > 80) throw new Error(`Tab never reaches ${String(group)}`)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  for (let presses = 0; !(await wanted.isChecked()); presses++) {
    if (presses > 10) throw new Error(`The arrows never reach ${String(wanted)}`)
    await page.keyboard.press('ArrowDown')
  }
}

/** Tabs to a check box and ticks it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('Space')
}

/** Tabs to a field and types, instead of what stood there. */
export async function typeIn(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await field.waitFor()
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(words)
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
