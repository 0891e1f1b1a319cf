import type { Dump } from './dump.ts'
import { databaseName } from './migrations.ts'
import { dumpOf } from './upgrade.ts'
import { openPatience, within } from './within.ts'

/** How long another tab may take to let go, in milliseconds. */
const removePatience = 2_000

/** The version of the database on this device; 0 where there is none, undefined where the browser does not say. */
export async function storedVersion(): Promise<number | undefined> {
  // Not in every browser.
  if (typeof indexedDB.databases !== 'function') return undefined
  const all = await indexedDB.databases()
  return all.find(({ name }) => name === databaseName)?.version ?? 0
}

/**
 * All that can be read of the database, whatever its version; nothing is changed in it. For a
 * snapshot before an upgrade, and for a download where the app itself can do nothing with it.
 * Rejects where there is no database, or nothing of it can be read.
 */
export async function salvage(): Promise<Dump> {
  const db = await within(openPatience, openAsItStands(), close)
  try {
    const tx = db.transaction([...db.objectStoreNames], 'readonly')
    return await dumpOf(tx, db.version)
  } finally {
    db.close()
  }
}

/** Removes the database, so that the next opening makes a new one. Rejects where another tab holds it. */
export function giveUp(): Promise<void> {
  const removing = new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName)
    request.addEventListener('success', () => {
      resolve()
    })
    request.addEventListener('error', () => {
      reject(request.error ?? new DOMException('no reason given', 'UnknownError'))
    })
  })
  return within(removePatience, removing, () => undefined)
}

/** Without a version: as it stands. Rejects where there is none: it is not made. */
export function openAsItStands(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName)
    const failed = (): void => {
      reject(request.error ?? new DOMException('no reason given', 'UnknownError'))
    }
    request.addEventListener('upgradeneeded', () => request.transaction?.abort())
    request.addEventListener('success', () => {
      resolve(request.result)
    })
    request.addEventListener('error', failed)
  })
}

function close(db: IDBDatabase): void {
  db.close()
}
