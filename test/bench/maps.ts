import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { aPack, filesOf } from '../support/a-pack.ts'
import { aTree } from '../support/a-tree.ts'
import type { Growth } from './growth.ts'
import { say } from './progress.ts'
import { median } from './stats.ts'

const sizes = [50, 100, 200]

/** The app once more, carrying made trees of these sizes beside our own. */
export function buildMaps(folder: string): void {
  const packs = join(folder, 'maps/packs')
  cpSync(join(folder, 'app'), join(folder, 'maps'), { recursive: true })
  for (const n of sizes) {
    const to = join(packs, idOf(n))
    mkdirSync(to)
    const tree = aTree({ questions: n - 8 })
    const { structure, texts } = filesOf(aPack({ tree, id: idOf(n), languages: ['nl', 'en'] }))
    for (const [name, file] of Object.entries({ pack: structure, ...texts }))
      writeFileSync(join(to, `${name}.json`), JSON.stringify(file))
  }
  const index = { default: 'referentieboom', packs: ['referentieboom', ...sizes.map(idOf)] }
  writeFileSync(join(packs, 'index.json'), JSON.stringify(index))
}

/** From a press to the whole map on the screen, and from a press to the map in another size; not slowed down. */
export async function maps(browser: Browser, base: string): Promise<readonly Growth[]> {
  const drawn: [number, number][] = []
  const zoomed: [number, number][] = []
  for (const n of [ourSize, ...sizes]) {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${base}maps/${n === ourSize ? '' : `?pack=${idOf(n)}`}#/over`)
    // All code is there then: it comes by itself after the first screen.
    await page.locator('h1[data-page-title]').waitFor()
    await page.waitForLoadState('networkidle')
    const draws: number[] = []
    const zooms: number[] = []
    for (let i = 0; i < 10; i++) {
      draws.push(await draw(page))
      zooms.push(await zoom(page))
      await page.goBack()
      await page.locator('.path-map-view').waitFor({ state: 'detached' })
    }
    // The first two warm up.
    drawn.push([n, median(draws.slice(2))])
    zoomed.push([n, median(zooms.slice(2))])
    say(`maps, ${n} nodes: drawn in ${median(draws.slice(2)).toFixed(1)} ms`)
    await context.close()
  }
  return [
    { name: 'press→map painted', costs: drawn },
    { name: 'press on "smaller"→painted', costs: zoomed },
  ]
}

/** Nodes of the reference tree: 17 to ask and 5 outcomes. */
const ourSize = 22

const draw = (page: Page) => page.evaluate(untilPainted, ['go', '.path-map-view svg'] as const)
const zoom = (page: Page) => page.evaluate(untilPainted, ['smaller', '.path-map-view svg'] as const)

/** Runs in the page: follows the route to the map, or makes it smaller, and waits until that is painted. */
async function untilPainted([what, picture]: readonly ['go' | 'smaller', string]): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 50))
  const width = () => document.querySelector(picture)?.getAttribute('width')
  const before = width()
  const start = performance.now()
  if (what === 'go') location.hash = '#/kaart'
  else document.querySelectorAll<HTMLElement>('.path-map-tools button')[1]?.click()
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() - start > 10_000) reject(new Error('The map does not change'))
      else if (width() === before) requestAnimationFrame(look)
      else {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now() - start))
        port1.start()
        port2.postMessage(0)
      }
    }
    requestAnimationFrame(look)
  })
}

function idOf(n: number): string {
  return `made-${n}`
}
