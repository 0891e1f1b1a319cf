import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { isLostConnection, isWorthRetrying, nameOf } from './failure-of.ts'
import { leftKey, type Homes } from './home-now.ts'
import { countLimit } from '#history/records/guards.ts'
import { openDatabase, type StoresTell } from './open-database.ts'
import { failureNow } from './refused.ts'
import { storeNames, type Reading, type StoreName, type Stores, type Writing } from './stores.ts'
import { after } from './within.ts'

interface Schema extends DBSchema {
  runs: {
    key: string
    value: unknown
    indexes: { 'by-seq': number; 'by-case': string; 'by-finished': number }
  }
  cases: { key: string; value: unknown; indexes: { 'by-seq': number } }
  packs: { key: string; value: unknown }
  meta: { key: string; value: unknown }
}
type Database = IDBPDatabase<Schema>
type Mode = 'readonly' | 'readwrite'
type Transaction<M extends Mode> = IDBPTransaction<Schema, StoreName[], M>

/** Milliseconds before the first retry, which keeps its turn, and before the second. */
const pauses = [0, 500]

/** Opens the database; rejects with the browser's own error, for `openHistory` to explain. */
export async function deviceStores(
  homes: Pick<Homes, 'now' | 'forget'>,
  tell: StoresTell = {},
): Promise<Stores> {
  let current: Promise<Database> | undefined
  let isReadOnly = false

  const database = (): Promise<Database> => {
    if (current) return current
    const opening: Promise<Database> = openDatabase(homes, tell, () => {
      forget(opening)
    }).then((db) => wrap(db) as Database)
    opening.catch(() => {
      forget(opening)
    })
    current = opening
    return opening
  }
  const forget = (gone: Promise<Database>): void => {
    if (current === gone) {
      current = undefined
      homes.forget()
    }
    gone.then(close, () => undefined)
  }
  const sayReadOnly = (is: boolean): void => {
    if (is !== isReadOnly) tell.onReadOnly?.(is)
    isReadOnly = is
  }
  const transact = async <M extends Mode, T>(
    mode: M,
    work: (tx: Transaction<M>) => Promise<T>,
  ): Promise<T> => {
    for (let tried = 0; ; tried += 1) {
      const used = database()
      try {
        return await attempt(await used, mode, work)
      } catch (error) {
        if (isLostConnection(error)) forget(used)
        // After saving has failed for good, a new save request tries once.
        const pause = isReadOnly && mode === 'readwrite' ? undefined : pauses[tried]
        if (pause === undefined || !isWorthRetrying(error)) throw error
        if (pause > 0) await after(pause)
      }
    }
  }

  for (let tried = 0; ; tried += 1) {
    try {
      await database()
      break
    } catch (error) {
      const pause = nameOf(error) === 'UnknownError' ? pauses[tried] : undefined
      if (pause === undefined) throw error
      await after(pause)
    }
  }
  return {
    read: async (work) => {
      try {
        return await transact('readonly', (tx) => work(reading(tx)))
      } catch (error) {
        throw await failureNow(error)
      }
    },
    change: async (work) => {
      try {
        const result = await transact('readwrite', (tx) => work(writing(tx)))
        sayReadOnly(false)
        return result
      } catch (error) {
        if (isWorthRetrying(error)) sayReadOnly(true)
        throw await failureNow(error)
      }
    },
    close: () => {
      if (current) forget(current)
    },
  }
}

function close(db: Database): void {
  db.close()
}

async function attempt<M extends Mode, T>(
  db: Database,
  mode: M,
  work: (tx: Transaction<M>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...storeNames], mode, { durability: 'strict' })
  // Awaited below; where the work fails first, its rejection must not go unhandled.
  tx.done.catch(() => undefined)
  try {
    if (mode === 'readwrite') await checkHere(tx)
    const result = await work(tx)
    await tx.done
    return result
  } catch (error) {
    abort(tx)
    throw tx.error ?? error
  }
}

/** Another tab has moved all of it to a new place, and removes this one next: to be opened there. */
async function checkHere<M extends Mode>(tx: Transaction<M>): Promise<void> {
  const left: unknown = await tx.objectStore('meta').get(leftKey)
  if (left !== undefined) throw new DOMException('moved', 'InvalidStateError')
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch {} // It had ended already, which is what was wanted.
}

function reading<M extends Mode>(tx: Transaction<M>): Reading {
  return {
    get: (store, key) => tx.objectStore(store).get(key),
    all: (store) => tx.objectStore(store).getAll(),
    keys: (store) => tx.objectStore(store).getAllKeys(),
    count: (store) => tx.objectStore(store).count(),
    runsOf: (caseId) => tx.objectStore('runs').index('by-case').getAll(caseId),
    lastSeq: async (store) =>
      highest(await tx.objectStore(store).index('by-seq').openKeyCursor(saneCounts(), 'prev')),
    lastFinished: async () =>
      highest(
        await tx.objectStore('runs').index('by-finished').openKeyCursor(saneCounts(), 'prev'),
      ),
  }
}

function saneCounts(): IDBKeyRange {
  return IDBKeyRange.bound(1, countLimit, false, true)
}

function highest(cursor: { readonly key: number } | null): number {
  return cursor ? Math.floor(cursor.key) : 0
}

function writing(tx: Transaction<'readwrite'>): Writing {
  return {
    ...reading(tx),
    put: async (store, value, key) => {
      await tx.objectStore(store).put(value, key)
    },
    delete: (store, key) => tx.objectStore(store).delete(key),
    clear: (store) => tx.objectStore(store).clear(),
  }
}
