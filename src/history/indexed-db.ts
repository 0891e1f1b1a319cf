import { openDB, unwrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { failureOf, isLostConnection } from './failure-of.ts'
import { databaseVersion, migrate } from './migrations.ts'
import { within } from './within.ts'

/** Stored values are unknown until a parser has seen them: the disk is not ours to trust. */
interface Schema extends DBSchema {
  runs: { key: string; value: unknown; indexes: { 'by-seq': number } }
  packs: { key: string; value: unknown }
  meta: { key: string; value: unknown }
}
type StoreName = 'runs' | 'packs' | 'meta'
type Mode = 'readonly' | 'readwrite'
type Database = IDBPDatabase<Schema>
export type Transaction<M extends Mode> = IDBPTransaction<Schema, StoreName[], M>

/**
 * The database, opened again once where it was closed under us. Each verb is one transaction
 * over all stores; `work` may await nothing but its requests. Rejects with a HistoryError, and
 * then nothing of the work is kept.
 */
export interface Connection {
  read<T>(work: (tx: Transaction<'readonly'>) => Promise<T>): Promise<T>
  /** Resolves only once the change is on the disk, as far as a browser can tell. */
  change<T>(work: (tx: Transaction<'readwrite'>) => Promise<T>): Promise<T>
  close(): void
}

export const databaseName = 'thuiswerkwijzer'
/** How long opening may take, in milliseconds. */
export const openPatience = 5_000

const storeNames: StoreName[] = ['runs', 'packs', 'meta']

/** Opens the database; rejects with the browser's own error, for `openHistory` to explain. */
export async function connect(): Promise<Connection> {
  let current: Promise<Database> | undefined

  const database = (): Promise<Database> => {
    if (current) return current
    const opening = open(() => {
      forget(opening)
    })
    opening.catch(() => {
      forget(opening)
    })
    current = opening
    return opening
  }
  const forget = (gone: Promise<Database>): void => {
    if (current === gone) current = undefined
    gone.then(close, () => undefined)
  }
  const transact = async <M extends Mode, T>(
    mode: M,
    work: (tx: Transaction<M>) => Promise<T>,
  ): Promise<T> => {
    for (let again = false; ; again = true) {
      const used = database()
      try {
        return await attempt(await used, mode, work)
      } catch (error) {
        if (isLostConnection(error)) forget(used)
        if (again || !isLostConnection(error)) throw failureOf(error)
      }
    }
  }

  await database()
  return {
    read: (work) => transact('readonly', work),
    change: (work) => transact('readwrite', work),
    close: () => {
      if (current) forget(current)
    },
  }
}

/** Async, so that a browser that throws at once is heard the same way as one that answers late. */
async function open(onGone: () => void): Promise<Database> {
  const opening = openDB<Schema>(databaseName, databaseVersion, {
    upgrade: (db, oldVersion, _newVersion, tx) => {
      migrate(unwrap(db), unwrap(tx), oldVersion)
    },
    // Another tab brings a newer version, or erases: make way.
    blocking: onGone,
    terminated: onGone,
  })
  return within(openPatience, opening, close)
}

function close(db: Database): void {
  db.close()
}

async function attempt<M extends Mode, T>(
  db: Database,
  mode: M,
  work: (tx: Transaction<M>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(storeNames, mode, { durability: 'strict' })
  // Awaited below; where the work fails first, its rejection must not go unhandled.
  tx.done.catch(() => undefined)
  try {
    const result = await work(tx)
    await tx.done
    return result
  } catch (error) {
    abort(tx)
    throw tx.error ?? error
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch {
    // It had ended already, which is what was wanted.
  }
}
