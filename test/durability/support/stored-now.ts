import type { Page } from 'playwright-core'
import type { RunRecord } from '#history/record.ts'
import { giveKeptIn } from '../../tools/kept-in.ts'
import { say } from './size.ts'

/** The app's database as it lies there, past the app. */
export interface Stored {
  /** The database's own version; 0 where there is none. */
  readonly schema: number
  readonly runs: readonly RunRecord[]
  /** Ids of the cases, keys of the packs. */
  readonly cases: readonly string[]
  readonly packs: readonly string[]
  /** What the tally says; undefined where there is none yet. */
  readonly finished: number | undefined
}

export const nothingStored: Stored = {
  schema: 0,
  runs: [],
  cases: [],
  packs: [],
  finished: undefined,
}

/** Tries as often as the app does before it speaks of damage, and says where once was not enough. */
export async function storedNow(page: Page): Promise<Stored> {
  for (const pause of [0, 500]) {
    try {
      await page.evaluate(giveKeptIn)
      return await page.evaluate(read)
    } catch (error) {
      say(`the database did not open at once: ${String(error).split('\n', 1)[0]}`)
      await page.waitForTimeout(pause)
    }
  }
  return page.evaluate(read)
}

/** Runs in a page of the app's origin. */
async function read(): Promise<Stored> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error(String(request.error))))
    })
  const databases = await window.keptIn()
  const all = await databases.databases()
  if (!all.some(({ name }) => name === 'thuiswerkwijzer'))
    return { schema: 0, runs: [], cases: [], packs: [], finished: undefined }
  const db = await settled(databases.open('thuiswerkwijzer'))
  try {
    const tx = db.transaction([...db.objectStoreNames])
    const keys = async (name: string) =>
      db.objectStoreNames.contains(name)
        ? (await settled(tx.objectStore(name).getAllKeys())).map(String)
        : []
    return {
      schema: db.version,
      runs: await settled(tx.objectStore('runs').getAll()),
      cases: await keys('cases'),
      packs: await keys('packs'),
      finished: (await settled(tx.objectStore('meta').get('tally')))?.finished,
    }
  } finally {
    db.close()
  }
}
