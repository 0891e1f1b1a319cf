import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import type { Growth } from '../bench/growth.ts'
import type { OverviewCosts } from './overview/main.ts'

/** What a case manager keeps at most, and what most people do. */
export const overviewSizes = [10, 500] as const
const runsEach = 20

/** The page that fills the app's storage with cases and looks at them, as `<folder>/overview/`. */
export async function buildOverview(folder: string): Promise<void> {
  await build({
    root: resolve('test/durability/overview'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: join(folder, 'overview'), emptyOutDir: true, target: 'es2022' },
  })
}

/**
 * What the overview of cases costs with 10 cases and with 500 (10,000 runs), in Chromium, not
 * slowed down. It takes the best of nine, since what else a machine does only adds. `base` is where
 * `folder` is served, ending in a slash.
 */
export async function overview(browser: Browser, base: string): Promise<readonly Growth[]> {
  const names = {
    open: 'open the store and read all cases and runs',
    show: 'the overview, what is due first on top',
    search: 'the overview, by a word in the label',
    due: 'the overview, only what is due',
  } as const
  const costs: Record<keyof typeof names, [number, number][]> = {
    ...{ open: [], show: [], search: [], due: [] },
  }
  for (const cases of overviewSizes) {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${base}overview/index.html`)
    await page.waitForFunction(() => Reflect.has(window, 'fill'))
    await page.evaluate(`fill(${cases}, ${runsEach})`)
    const rounds: OverviewCosts[] = []
    for (let n = 0; n < 9; n += 1) rounds.push(await page.evaluate<OverviewCosts>('measure()'))
    if (rounds.some(({ rows }) => rows[0] !== cases * 0.9))
      throw new Error('Not all cases are there')
    for (const what of ['open', 'show', 'search', 'due'] as const)
      costs[what].push([cases, Math.min(...rounds.map((round) => round[what]))])
    await context.close()
  }
  return (['open', 'show', 'search', 'due'] as const).map((what) => ({
    name: names[what],
    costs: costs[what],
  }))
}

/** How many times as much the most costs as the least. */
export function ratioOf({ costs }: Growth): number {
  return (costs.at(-1)?.[1] ?? NaN) / (costs[0]?.[1] ?? NaN)
}
