import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** No accessibility rule is broken on the whole page, contrast and landmarks included. */
export function expectAxeClean(page: Page, name: string): Promise<void> {
  return expectNoViolations(page, new AxeBuilder({ page }), name)
}

/** Every text stands out from what is behind it: all that another colour scheme can change. */
export function expectContrast(page: Page, name: string): Promise<void> {
  return expectNoViolations(page, new AxeBuilder({ page }).withRules('color-contrast'), name)
}

/** Nothing sticks out to the side: no scrolling, and nothing cut off either. */
export async function expectNoOverflow(page: Page, name: string): Promise<void> {
  await settled(page)
  const out = await page.evaluate(stickingOut)
  expect(out.join('\n'), name).toBe('')
}

async function expectNoViolations(page: Page, axe: AxeBuilder, name: string): Promise<void> {
  await settled(page)
  const { violations } = await axe.setLegacyMode(true).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html),
  }))
  expect(found, name).toEqual([])
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
