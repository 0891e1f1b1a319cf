import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { isAlive } from './support/early.ts'
import { shortestTo } from './support/paths.ts'
import { answer, begin, employee, titleOf } from './support/walk.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')

/** As much of a trace event as is read. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
}

it('has nearly nothing left to compile on the page’s own thread when a question is opened', async () => {
  expect(await compiledLate()).toBeLessThan(300)
})

it('control: without the hint in the files each function is compiled when it is first called', async () => {
  const withoutHint = async (page: Page) => {
    await page.route('**/assets/*.js', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('//# allFunctionsCalledOnLoad\n', '')
      return route.fulfill({ response, body })
    })
  }
  expect(await compiledLate(withoutHint)).toBeGreaterThan(500)
})

/** How often the page's own thread compiles until whoever comes back to a question sees it. */
async function compiledLate(before?: (page: Page) => Promise<void>): Promise<number> {
  const one = await visit()
  const { page } = one
  await begin(one, employee)
  await answer(one, steps.slice(0, 2))
  await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
  const title = await titleOf(page).textContent()
  const { hash } = new URL(page.url())
  await before?.(page)
  const browser = page.context().browser()
  if (browser === null) throw new Error('The visit has no browser.')
  await browser.startTracing(page, {
    categories: ['blink.user_timing', 'v8', 'disabled-by-default-v8.compile'],
  })
  await page.goto(`${inject('baseUrl')}?again${hash}`, { waitUntil: 'commit' })
  await page.waitForFunction(isAlive, undefined, { polling: 20 })
  expect(await titleOf(page).textContent()).toBe(title)
  await page.evaluate(() => {
    performance.mark('shown')
  })
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  // What is prefetched may be on its way still.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await one.close()
  const shown = traceEvents.find(({ name }) => name === 'shown')
  if (shown === undefined) throw new Error('The trace does not say when the question was shown.')
  return traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name === 'V8.CompileCode' && pid === shown.pid && tid === shown.tid && ts < shown.ts,
  ).length
}
