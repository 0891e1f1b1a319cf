import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** No accessibility rule is broken on the whole page, contrast and landmarks included. */
export async function expectAxeClean(page: Page, name: string): Promise<void> {
  await settled(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html),
  }))
  expect(found, name).toEqual([])
}

/** Nothing sticks out to the side: no scrolling, and nothing cut off either. */
export async function expectNoOverflow(page: Page, name: string): Promise<void> {
  await settled(page)
  expect(await page.evaluate(stickingOut), name).toEqual([])
}

/** Colours and sizes on their way to somewhere else are neither here nor there. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  })
}

/** Runs in the page: the innermost elements that reach beyond its width. */
function stickingOut(): string[] {
  const width = document.documentElement.clientWidth
  const isOut = (element: Element) => {
    const { left, right, height } = element.getBoundingClientRect()
    return height > 1 && (right > width + 0.5 || left < -0.5)
  }
  const out = [...document.querySelectorAll('body *')].filter(
    (element) => isOut(element) && ![...element.children].some(isOut),
  )
  const isWide = document.documentElement.scrollWidth > width
  const words = out.map((element) => element.outerHTML.slice(0, 120))
  return isWide && words.length === 0 ? ['the page itself'] : words
}
