import 'fake-indexeddb/auto'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { openDB, type IDBPDatabase } from 'idb'
import { vi } from 'vitest'
import { databaseName } from '#history/indexed-db.ts'
import { databaseVersion } from '#history/migrations.ts'

/** Gives the page a browser's storage as on the first day. */
export function freshStorage(): FreshStorage {
  const storage = new FreshStorage()
  vi.stubGlobal('indexedDB', storage)
  return storage
}

/** Remembers every connection it gave out. */
export class FreshStorage extends IDBFactory {
  readonly #given: IDBDatabase[] = []

  override open(name: string, version?: number) {
    const request = super.open(name, version)
    request.addEventListener('success', () => this.#given.push(request.result))
    return request
  }

  /** As when a browser ends its storage process: each connection closes under its user. */
  forceClose(): void {
    for (const db of this.#given.splice(0)) {
      forceCloseDatabase(db as unknown as Parameters<typeof forceCloseDatabase>[0])
    }
  }

  /** Works on the database past the app, as a fault or another program would. */
  async tamper<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    const db = await openDB(databaseName, databaseVersion)
    try {
      return await work(db)
    } finally {
      db.close()
    }
  }

  /** Everything that is left, in every store. */
  leftovers(): Promise<unknown[]> {
    return this.tamper(async (db) => {
      const all = [...db.objectStoreNames].map((name) => db.getAll(name))
      return (await Promise.all(all)).flat()
    })
  }
}
