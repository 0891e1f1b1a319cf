import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { dist } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { quick } from './support/walk.ts'

const { visit } = aBrowser()
/** In the middle of what the start page shows. */
const broken = '<section class="start-facts"'

it('the start page is not painted before all of it has come: half of it would move, and cost a frame', async () => {
  expect(await hadFooter(dist)).toBe(true)
})

it('control: half a page is painted where it does not wait for the end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'half-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(dist, folder, { recursive: true })
  const page = join(folder, 'index.html')
  const whole = readFileSync(page, 'utf8')
  const half = whole.replace(/<link rel="expect"[^>]*>/, '')
  expect(half).not.toBe(whole)
  writeFileSync(page, half)
  expect(await hadFooter(folder)).toBe(false)
})

/** Whether the last part of the page was there when its first frame was made. */
async function hadFooter(folder: string): Promise<unknown> {
  const host = await aHost(folder, { broken })
  const one = await visit({
    at: host.address,
    before: (page) => page.addInitScript(noteFirstFrame),
  })
  const look = () => one.page.evaluate(() => Reflect.get(window, 'hadFooter'))
  // The first frame may come after all has been loaded.
  await expect.poll(look, quick).toBeDefined()
  const had = await look()
  await one.close()
  return had
}

/** Runs in the page, from its first byte: no frame is made while the first paint waits. */
function noteFirstFrame(): void {
  requestAnimationFrame(() => {
    Reflect.set(window, 'hadFooter', document.querySelector('footer') !== null)
  })
}
