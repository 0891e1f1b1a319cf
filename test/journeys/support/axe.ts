import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** No accessibility rule is broken on the whole page, contrast and landmarks included. */
export function expectAxeClean(page: Page, name: string): Promise<void> {
  return expectNoViolations(page, name, undefined)
}

/** Every text stands out from what is behind it: all that another colour scheme can change. */
export function expectContrast(page: Page, name: string): Promise<void> {
  return expectNoViolations(page, name, ['color-contrast'])
}

/** Nothing sticks out to the side: no scrolling, and nothing cut off either. */
export async function expectNoOverflow(page: Page, name: string): Promise<void> {
  await settled(page)
  const out = await page.evaluate(stickingOut)
  expect(out.join('\n'), name).toBe('')
}

/** `rules`: only these; all of axe's where undefined. */
async function expectNoViolations(
  page: Page,
  name: string,
  rules: string[] | undefined,
): Promise<void> {
  await settled(page)
  // Once a page: the source is half a megabyte, and a step within the app keeps it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  expect(await page.evaluate(violations, rules), name).toEqual([])
}

/** Runs in the page. */
async function violations(rules: string[] | undefined) {
  const run: typeof axe.run = Reflect.get(window, 'axe').run
  const found = await run(document, {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  })
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html),
  }))
}

/** Colours and sizes on their way to somewhere else are neither here nor there. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  })
}

/** Runs in the page: the innermost elements that reach beyond its width, but for a drawing that scrolls. */
function stickingOut(): string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const width = document.documentElement.clientWidth
  const isOut = (element: Element) => {
    const { left, right, height } = element.getBoundingClientRect()
    return height > 1 && (right > width + 0.5 || left < -0.5)
  }
  const out = [...document.querySelectorAll('body *')].filter(
    (element) =>
      isOut(element) && ![...element.children].some(isOut) && !scrolls(element.parentElement),
  )
  const isWide = document.documentElement.scrollWidth > width
  const words = out.map((element) => element.outerHTML.slice(0, 120))
  return isWide && words.length === 0 ? ['the page itself'] : words
}
