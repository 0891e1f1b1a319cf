import type { Page } from 'playwright-core'

/** What the browser holds for the app outside its database; cookies are not used at all. */
export async function storedBeside(page: Page): Promise<{
  readonly local: Record<string, string>
  readonly session: Record<string, string>
  readonly cookies: readonly string[]
}> {
  const web = await page.evaluate(() => ({
    local: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(Object.entries(sessionStorage)),
  }))
  const cookies = await page.context().cookies()
  return { ...web, cookies: cookies.map(({ name }) => name) }
}

/** Every run in the database as it stands there, or none where there is no database. */
export function storedRuns(
  page: Page,
): Promise<readonly { steps: { question: string; answer: string }[] }[]> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(request.error?.message)))
      })
    const databases = await window.keptIn()
    const names = (await databases.databases()).map(({ name }) => name)
    if (!names.includes('thuiswerkwijzer')) return []
    const database = await settled(databases.open('thuiswerkwijzer'))
    const runs = await settled(database.transaction('runs').objectStore('runs').getAll())
    database.close()
    return runs
  })
}
