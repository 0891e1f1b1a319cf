import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import type { Growth } from './growth.ts'
import { say } from './progress.ts'
import { median } from './stats.ts'

/** The page that fills and reads the app's storage, beside the app in this folder. */
export async function buildHistories(folder: string): Promise<void> {
  await build({
    root: resolve('test/bench/histories'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: join(folder, 'histories'), emptyOutDir: true, target: 'es2022' },
  })
}

/** How opening, listing and showing grow with the number of runs kept, in Chromium, not slowed down. */
export async function histories(
  browser: Browser,
  base: string,
  largest: number,
): Promise<readonly Growth[]> {
  const costs: Record<'open' | 'list' | 'due' | 'page', [number, number][]> = {
    open: [],
    list: [],
    due: [],
    page: [],
  }
  for (const count of [10, 100, 1_000, 10_000].filter((n) => n <= largest)) {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${base}histories/`)
    await page.waitForFunction(() => Reflect.has(window, 'fill'))
    await page.evaluate(`fill(${count})`)
    const reads: Record<'open' | 'list' | 'due' | 'count', number>[] = []
    for (let i = 0; i < 5; i++) reads.push(await page.evaluate('read()'))
    if (reads.some((one) => one.count !== count)) throw new Error(`Not ${count} runs are there`)
    for (const what of ['open', 'list', 'due'] as const)
      costs[what].push([count, median(reads.map((one) => one[what]))])
    say(`histories, ${count} runs: filled and read`)
    costs.page.push([count, await pageOfRuns(page, base)])
    say(`histories, ${count} runs: shown`)
    await context.close()
  }
  return [
    { name: 'open the history', costs: costs.open },
    { name: 'read the list of runs', costs: costs.list },
    { name: 'work out what is due', costs: costs.due },
    { name: 'the whole page of earlier runs, from its address', costs: costs.page },
  ]
}

async function pageOfRuns(
  page: Awaited<ReturnType<Browser['newPage']>>,
  base: string,
): Promise<number> {
  await page.goto('about:blank')
  await page.goto(`${base}app/#/eerder`, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('.run-row-name') !== null, null, {
    timeout: 600_000,
  })
  return page.evaluate('performance.now()')
}
