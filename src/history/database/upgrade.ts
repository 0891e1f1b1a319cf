import { entriesOf, type Dump, type Entry } from './dump.ts'
import { migrations } from './migrations.ts'

/**
 * Takes the database from `oldVersion` (0: it did not exist) to `newVersion`, inside the upgrade's
 * own transaction: all of it or, after a rejection, nothing.
 */
export async function upgrade(
  db: IDBDatabase,
  tx: IDBTransaction,
  oldVersion: number,
  newVersion: number,
): Promise<void> {
  try {
    const steps = migrations.filter(({ version }) => version > oldVersion && version <= newVersion)
    const before = await dumpOf(tx, oldVersion)
    for (const { shape } of steps) shape(db, tx)
    const after = steps.reduce(
      (dump, { version, data }): Dump => ({ ...data(dump), schema: version }),
      before,
    )
    for (const name of Object.keys(after.stores)) {
      const entries = entriesOf(after, name)
      // Records that no migration changed are not written again.
      if (entries !== before.stores[name]) await rewrite(tx.objectStore(name), entries)
    }
  } catch (error) {
    // The browser would take a rejection for an end, and keep half of it.
    tx.abort()
    throw error
  }
}

/** Everything in the stores of this transaction. */
export async function dumpOf(tx: IDBTransaction, schema: number): Promise<Dump> {
  const stores: Record<string, readonly Entry[]> = {}
  for (const name of tx.objectStoreNames) {
    const store = tx.objectStore(name)
    const keys = await done(store.getAllKeys())
    const values: readonly unknown[] = await done(store.getAll())
    // Our keys are texts; any other is not ours, and gets a name that shows it.
    stores[name] = keys.map((key, at) => ({
      key: typeof key === 'string' ? key : JSON.stringify(key),
      value: values[at],
    }))
  }
  return { schema, stores }
}

async function rewrite(store: IDBObjectStore, entries: readonly Entry[]): Promise<void> {
  await done(store.clear())
  for (const { key, value } of entries) {
    await done(store.keyPath === null ? store.put(value, key) : store.put(value))
  }
}

/** A request's result; rejects with the browser's own error. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result)
    })
    request.addEventListener('error', () => {
      reject(request.error ?? new DOMException('no reason given', 'UnknownError'))
    })
  })
}
