import { run } from 'axe-core'
import { expect } from 'vitest'

/**
 * No accessibility rule is broken. Contrast is left to the real browser (jsdom draws nothing), and
 * landmarks to the whole page (a screen alone stands outside `main`).
 */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html),
  }))
  expect(found).toEqual([])
}
