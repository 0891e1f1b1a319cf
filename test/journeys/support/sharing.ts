import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { enter } from './keyboard.ts'
import { shortestTo, type OutcomeId } from './paths.ts'
import type { Visit } from './visit.ts'
import { answer, begin, button, employee, expectAdvice } from './walk.ts'
import { wordsIn } from './words.ts'

interface GivenFile {
  readonly name: string
  readonly bytes: Buffer
}

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
export function saved(page: Page, name: string | RegExp): Promise<GivenFile> {
  return savedBy(page, () => enter(page, page.getByRole('button', { name })))
}

/** The file that comes of a press. */
export async function savedBy(page: Page, press: () => Promise<unknown>): Promise<GivenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

/** Tabs to the field for a file, and chooses these bytes as one. */
export function giveFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  return giveFileBy(page, () => enter(page, page.locator('input[type=file]')), { name, bytes })
}

/** Chooses this file in the browser's own window, which comes of a press. */
export async function giveFileBy(
  page: Page,
  press: () => Promise<unknown>,
  { name, bytes }: GivenFile,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
}

/** What the database holds of cases and runs, without what is a device's own. */
export function storedRecords(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(request.error?.message)))
      })
    const databases = await window.keptIn()
    const names = (await databases.databases()).map(({ name }) => name)
    if (!names.includes('thuiswerkwijzer')) return '[[],[],[]]'
    const database = await settled(databases.open('thuiswerkwijzer'))
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
