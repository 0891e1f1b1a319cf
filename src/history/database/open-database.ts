import type { Homes } from './home-now.ts'
import { arrivingKey, type Home } from './homes.ts'
import { databaseName, databaseVersion } from './migrations.ts'
import { done, upgrade } from './upgrade.ts'
import { openPatience, within } from './within.ts'

/** Events of the stores, without answers. */
export interface StoresTell {
  /** An older tab blocks the upgrade; called at once, while opening still waits. */
  readonly onBlocked?: () => void
  /** Another tab upgrades the database: this tab has closed its connection. */
  readonly onNewer?: () => void
  /** A change failed for good, or changes work again. */
  readonly onReadOnly?: (is: boolean) => void
}

/** Opens the database at its current location. `onGone`: the connection has closed, or must. Rejects with the browser's error. */
export async function openDatabase(
  homes: Pick<Homes, 'now'>,
  tell: StoresTell,
  onGone: () => void,
): Promise<IDBDatabase> {
  return open(await within(openPatience, homes.now(), () => undefined), tell, onGone)
}

/** Async, so that a browser that throws synchronously rejects in the same way. */
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
