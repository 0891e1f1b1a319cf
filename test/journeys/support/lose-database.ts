import type { Page } from 'playwright-core'

/** As when a browser throws the database away, and all else stays; then the app as a new page. */
export async function loseDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('thuiswerkwijzer').addEventListener('success', resolve)
      }),
  )
  await page.goto(page.url().replace(/#.*/, '?weg#/'))
}
