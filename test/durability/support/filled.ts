import { parseRecord } from '#history/records/parse-record.ts'
import { inject } from 'vitest'
import { drive, type Told } from './drive.ts'
import { ownBrowser, type Backend, type OwnBrowser } from './own-browser.ts'
import { aProfile, backendOf } from './profiles.ts'
import { words } from './round.ts'
import { storedNow } from './stored-now.ts'

/** A profile in which the app was used: two finished runs, one under way, snapshots, figures outside the database. */
export interface Filled {
  readonly profile: string
  /** Ids of the finished runs. */
  readonly finished: readonly string[]
  /** Every run as the app reads it, as JSON. */
  readonly runs: readonly string[]
}

/** Walks the real app until that is there, and closes the browser as a person would; undefined where this Chromium has not that backend. */
export async function filled(backend: Backend): Promise<Filled | undefined> {
  const profile = aProfile()
  const browser = await ownBrowser(profile, { backend })
  await walkUntil(browser, 2)
  const { runs } = await storedNow(browser.page)
  const finished = runs.filter((run) => run.finishedOn !== undefined).map(({ id }) => id)
  await browser.page.waitForFunction(isInSnapshot, finished)
  await browser.close()
  // Opened once more and killed, it lies as it does in use: SQLite with its write-ahead log.
  const again = await ownBrowser(profile, { backend })
  await again.page.goto(`${inject('baseUrl')}?lang=nl`)
  await again.page.getByRole('button', { name: words.resume }).waitFor()
  await again.kill()
  return backendOf(profile) === backend ? { profile, finished, runs: runs.map(asRead) } : undefined
}

/** In the order of fields in which the app gives it back. */
function asRead(run: unknown): string {
  return JSON.stringify(parseRecord(run))
}

/** Walks so many runs to their end and two answers of the next, and stops there. */
async function walkUntil({ page }: OwnBrowser, wanted: number): Promise<void> {
  let [finished, more] = [0, 0]
  await new Promise<void>((resolve, reject) => {
    const tell = (told: Told): Promise<void> => {
      if (told.kind === 'trouble') reject(new Error(told.what))
      if (told.kind !== 'saved') return Promise.resolve()
      if (finished === wanted) more += 1
      else if (told.isLast) finished += 1
      if (more < 2) return Promise.resolve()
      resolve()
      // Never answered: the driver waits for ever.
      return new Promise(() => undefined)
    }
    void page.exposeFunction('tell', tell).then(async () => {
      await page.goto(`${inject('baseUrl')}?lang=nl`)
      await page.evaluate(drive, words).catch(() => undefined)
    }, reject)
  })
}

/** Runs in the page: whether a snapshot holds these records. */
async function isInSnapshot(ids: readonly string[]): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('thuiswerkwijzer-snapshots')
    for await (const handle of folder.values()) {
      if (!(handle instanceof FileSystemFileHandle)) continue
      const text = await (await handle.getFile()).text()
      if (ids.every((id) => text.includes(id))) return true
    }
  } catch {
    // Not yet.
  }
  return false
}
