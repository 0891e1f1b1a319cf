import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { FreshStorage } from '../fresh-storage.ts'

/** Storage Buckets in memory: a deleted one closes what was open in it. */
export class FakeBuckets {
  readonly all = new Map<string, Bucket>()
  /** How many more steps the browser lives; `Infinity` where it is not to be killed. */
  #left = Infinity

  keys = async (): Promise<readonly string[]> => {
    this.step()
    return [...this.all.keys()].toSorted()
  }

  open = async (name: string): Promise<Bucket> => {
    this.step()
    const bucket = this.all.get(name) ?? new Bucket(this)
    this.all.set(name, bucket)
    return bucket
  }

  delete = async (name: string): Promise<void> => {
    this.step()
    this.all.get(name)?.closeAll()
    this.all.delete(name)
  }

  /** From the given step on nothing works any more, until it is `revived`. */
  killAfter(steps: number): void {
    this.#left = steps
  }

  revive(): void {
    this.#left = Infinity
  }

  get isKilled(): boolean {
    return this.#left <= 0
  }

  step(): void {
    this.#left -= 1
    if (this.#left <= 0) throw new DOMException('killed', 'NotFoundError')
  }
}

export class Bucket {
  readonly indexedDB: IDBFactory
  readonly persisted = vi.fn(async () => false)
  readonly persist = vi.fn(async () => true)
  readonly #given: IDBDatabase[] = []

  constructor(buckets: FakeBuckets) {
    const factory = new IDBFactory()
    const open = factory.open.bind(factory)
    factory.open = (name: string, version?: number) => {
      buckets.step()
      const request = open(name, version)
      request.addEventListener('success', () => {
        this.#given.push(request.result)
        killable(request.result, buckets)
      })
      return request
    }
    this.indexedDB = factory
  }

  closeAll(): void {
    for (const db of this.#given.splice(0))
      forceCloseDatabase(db as unknown as Parameters<typeof forceCloseDatabase>[0])
  }
}

/** Each transaction is a step: one that is not begun does nothing, one that is goes to its end. */
export function killable(db: IDBDatabase, buckets: FakeBuckets): void {
  const begin = db.transaction.bind(db)
  db.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
    buckets.step()
    return begin(...args)
  }
}

/** Gives this page buckets beside the site's own place. */
export function withBuckets(storage: FreshStorage): FakeBuckets {
  const buckets = new FakeBuckets()
  vi.stubGlobal('navigator', {
    storage: storage.manager,
    locks: storage.locks,
    storageBuckets: buckets,
  })
  return buckets
}
