import type { Locator, Page } from 'playwright-core'
import { pressTab } from './tabs.ts'

/** So many presses of Tab, and a target is out of reach. */
const most = 80

/** Tabs on to `target` and nothing else; fails where Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < most;) {
    const expected = await target.evaluate(stopTabAt)
    if (expected === 0) return
    await pressTab(page, expected)
    presses += expected
  }
  if ((await target.evaluate(stopTabAt)) > 0) throw new Error(`Tab never reaches ${String(target)}`)
}

/** Tabs to a button or link and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Tabs into a group of radio buttons, and chooses `wanted` with Space or the arrows. */
export async function choose(page: Page, group: Locator, wanted: Locator): Promise<void> {
  // One stop a group: the chosen one, else the first on the way.
  const chosen = group.locator('input:checked').first()
  const stop = (await chosen.count()) > 0 ? chosen : group.locator('input').first()
  await tabTo(page, stop)
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

/**
 * Runs in the page: how many presses of Tab to send, 0 where the target has focus. Once it has, further
 * presses of Tab do nothing until the next call, so too many do no harm; too few are followed by more.
 */
function stopTabAt(target: Element): number {
  const held: AbortController | undefined = Reflect.get(window, 'heldTab')
  held?.abort()
  if (target === document.activeElement) return 0
  const hold = new AbortController()
  Reflect.set(window, 'heldTab', hold)
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || document.activeElement !== target) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true, signal: hold.signal },
  )
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, textarea, [tabindex]',
    ),
  ].filter((element) => element.tabIndex >= 0)
  const from = document.activeElement
  const isAfter = (element: Node, other: Node | null) =>
    other === null ||
    other === document.body ||
    (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const between = stops.filter(
    (element) => isAfter(element, from) && !isAfter(element, target),
  ).length
  return Math.max(1, isAfter(target, from) ? between : stops.length)
}
