import type { Dump } from './dump.ts'
import type { Homes } from './home-now.ts'
import {
  bucketNumbers,
  homeAsItStands,
  openAsItStands,
  removeBucket,
  removeDatabase,
  removeSiteDatabase,
  type Home,
} from './homes.ts'
import { dumpOf } from './upgrade.ts'
import { openPatience, within } from './within.ts'

/**
 * All that can be read of the database, whatever its version; nothing is changed in it. For a
 * snapshot before an upgrade, and for a download where the app itself can do nothing with it.
 * Rejects where there is no database, or nothing of it can be read.
 */
export async function salvage(home?: Home): Promise<Dump> {
  const opening = async () => openAsItStands(home ?? (await homeAsItStands()))
  const db = await within(openPatience, opening(), close)
  try {
    const tx = db.transaction([...db.objectStoreNames], 'readonly')
    return await dumpOf(tx, db.version)
  } finally {
    db.close()
  }
}

/**
 * Removes the database, with its bucket where it lies in one, so that the next opening makes a new one. Rejects where
 * another tab holds it.
 */
export async function giveUp(homes: Homes): Promise<void> {
  await homes.moving(async (from) => {
    if (from.number > 0) await removeBucket(from.number)
    else await removeDatabase(from)
    return undefined
  })
}

/** Whatever lies anywhere. What another tab holds of the site's own place stays there, empty. */
export async function removeEverywhere(): Promise<void> {
  for (const number of await bucketNumbers()) await removeBucket(number)
  await removeSiteDatabase()
}

function close(db: IDBDatabase): void {
  db.close()
}
