import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { enter } from './keyboard.ts'
import { shortestTo, type OutcomeId } from './paths.ts'
import type { Visit } from './visit.ts'
import { answer, begin, button, employee, expectAdvice } from './walk.ts'
import { wordsIn } from './words.ts'

/** Walks a kept run of the employee's own, and agrees on this. */
export async function walkAndAgree(one: Visit, outcome: OutcomeId, agreed: string): Promise<void> {
  const { page, language } = one
  const { app, agreement } = wordsIn[language]
  await begin(one, employee)
  await answer(one, shortestTo(outcome).steps)
  await expectAdvice(page)
  await page.getByText(app.kept.saved, { exact: true }).waitFor()
  await one.goTo('#/afspraken')
  await enter(page, button(page, agreement.own.add))
  await page.keyboard.type(agreed)
  await page.keyboard.press('Tab')
  await page.getByText(app.kept.saved, { exact: true }).waitFor()
}

/** Presses a button that saves a file, and gives back the file. */
export async function saved(
  page: Page,
  name: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    enter(page, page.getByRole('button', { name })),
  ])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

/** Chooses these bytes as a file. */
export async function giveFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: bytes,
  })
}

/** What the database holds of cases and runs, without what is a device's own. */
export function storedRecords(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(request.error?.message)))
      })
    const names = (await indexedDB.databases()).map(({ name }) => name)
    if (!names.includes('thuiswerkwijzer')) return '[[],[],[]]'
    const database = await settled(indexedDB.open('thuiswerkwijzer'))
    const all = await Promise.all(
      ['cases', 'runs', 'packs'].map((store) =>
        settled<Record<string, unknown>[]>(database.transaction(store).objectStore(store).getAll()),
      ),
    )
    database.close()
    const inOrder = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    }
    return JSON.stringify(
      all.map((records) => records.map(({ rev: _rev, seq: _seq, ...rest }) => rest)),
      (_key, value) => inOrder(value),
    )
  })
}
