import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { quick } from './walk.ts'

/** As when a browser throws the database away, and all else stays; then the app as a new page. */
export async function loseDatabase(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const databases = await window.keptIn()
    await new Promise((resolve) => {
      databases.deleteDatabase('thuiswerkwijzer').addEventListener('success', resolve)
    })
  })
  await page.goto(page.url().replace(/#.*/, '?weg#/'))
}

/** Waits until the app has made a copy of its own, beside the database. */
export async function untilSnapshot(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(snapshots), quick).toBeGreaterThan(0)
}

/** Runs in the page. */
async function snapshots(): Promise<number> {
  const root = await navigator.storage.getDirectory()
  try {
    const folder = await root.getDirectoryHandle('thuiswerkwijzer-snapshots')
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    return names.length
  } catch {
    return 0
  }
}
