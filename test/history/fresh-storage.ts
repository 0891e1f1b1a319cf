import 'fake-indexeddb/auto'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { openDB, type IDBPDatabase } from 'idb'
import { vi } from 'vitest'
import { databaseName, databaseVersion } from '#history/database/migrations.ts'
import { fakeChannels } from './device/fake-channel.ts'
import { FakeFiles, FakeHandle } from './snapshots/fake-files.ts'
import { FakeLocks } from './device/fake-locks.ts'

/** Gives the page a browser's storage as on the first day: database, files, small texts, locks. */
export function freshStorage(): FreshStorage {
  const storage = new FreshStorage()
  vi.stubGlobal('indexedDB', storage)
  vi.stubGlobal('localStorage', storage.texts)
  vi.stubGlobal('navigator', { storage: storage.manager, locks: storage.locks })
  vi.stubGlobal('FileSystemFileHandle', FakeHandle)
  vi.stubGlobal('BroadcastChannel', storage.channels.FakeChannel)
  return storage
}

/** Remembers every connection it gave out. */
export class FreshStorage extends IDBFactory {
  readonly files = new FakeFiles()
  readonly locks = new FakeLocks()
  readonly channels = fakeChannels()
  readonly texts = new FakeTexts()
  readonly manager = {
    getDirectory: this.files.getDirectory,
    persisted: vi.fn(async () => false),
    persist: vi.fn(async () => true),
    estimate: vi.fn(async () => ({ usage: 1_000, quota: 1_000_000 })),
  }
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

  /** As when a browser finds the database rotten and throws it away. */
  async lose(): Promise<void> {
    this.forceClose()
    await new Promise((resolve) => {
      super.deleteDatabase(databaseName).addEventListener('success', resolve)
    })
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

  /** All that is kept anywhere, as text. */
  async text(): Promise<string> {
    const texts = JSON.stringify([...this.texts.all])
    return `${JSON.stringify(await this.leftovers())}\n${texts}\n${this.files.text()}`
  }
}

class FakeTexts {
  readonly all = new Map<string, string>()
  getItem = (key: string): string | null => this.all.get(key) ?? null
  setItem = (key: string, value: string): void => void this.all.set(key, value)
  removeItem = (key: string): void => void this.all.delete(key)
}
