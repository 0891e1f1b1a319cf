import { chromium } from 'playwright-core'
import { expect, inject, it, onTestFinished } from 'vitest'
import { chromiumPath } from '../tools/ensure-chromium.mjs'
import { overview, overviewSizes, ratioOf } from './overview.bench.ts'
import { say } from './support/size.ts'

it('500 cases with 10,000 runs cost at most three times their share of 10 cases', async () => {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  onTestFinished(() => browser.close())
  const measured = await overview(browser, inject('baseUrl'))
  const [few, many] = overviewSizes
  for (const { name, costs } of measured) {
    const [least, most] = costs.map(([, ms]) => ms.toFixed(2))
    say(
      `overview, ${name}: ${least} ms with ${few} cases, ${most} ms with ${many}: ${ratioOf({ name, costs }).toFixed(1)} times`,
    )
  }
  for (const one of measured) expect(ratioOf(one)).toBeLessThan((3 * many) / few)
})
