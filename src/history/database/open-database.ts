import type { Homes } from './home-now.ts'
import { arrivingKey, type Home } from './homes.ts'
import { databaseName, databaseVersion } from './migrations.ts'
import { done, upgrade } from './upgrade.ts'
import { openPatience, within } from './within.ts'

/** What the stores tell besides answers. */
export interface StoresTell {
  /** An older tab holds the upgrade back; called at once, opening goes on waiting. */
  readonly onBlocked?: () => void
  /** Another tab brings a newer version: this one has let go of the database. */
  readonly onNewer?: () => void
  /** A change failed for good, or works again. */
  readonly onReadOnly?: (is: boolean) => void
}

/** Opens the database where it lies now. `onGone`: the connection has ended, or must. Rejects with the browser's own error. */
export async function openDatabase(
  homes: Pick<Homes, 'now'>,
  tell: StoresTell,
  onGone: () => void,
): Promise<IDBDatabase> {
  return open(await within(openPatience, homes.now(), () => undefined), tell, onGone)
}

/** Async, so that a browser that throws at once is heard the same way as one that answers late. */
async function open(
  { databases, isArriving }: Home,
  { onBlocked, onNewer }: StoresTell,
  onGone: () => void,
): Promise<IDBDatabase> {
  let isBlocked = false
  const request = databases.open(databaseName, databaseVersion)
  request.addEventListener('upgradeneeded', ({ oldVersion, newVersion }) => {
    const { result: db, transaction: tx } = request
    // Opening says how it ended.
    if (tx === null) return
    const upgrading = upgrade(db, tx, oldVersion, newVersion ?? databaseVersion)
    const marked = async () => {
      await upgrading
      if (isArriving) tx.objectStore('meta').put('yes', arrivingKey)
    }
    marked().catch(() => undefined)
  })
  request.addEventListener('blocked', () => {
    isBlocked = true
    onBlocked?.()
  })
  request.addEventListener('success', () => {
    const db = request.result
    db.addEventListener('versionchange', ({ newVersion }) => {
      onGone()
      // Without a wanted version another tab erases the database: nothing newer there.
      if (newVersion !== null) onNewer?.()
    })
    db.addEventListener('close', onGone)
  })
  return within(openPatience, done(request), close, () => isBlocked)
}

function close(db: IDBDatabase): void {
  db.close()
}
