import { runsIntoCases } from './runs-into-cases.ts'
import type { Dump } from './dump.ts'

/** One step of the database's shape, inside the upgrade's own transaction. */
export interface Migration {
  /** The version it leads to; a shipped one is never changed, a new one is added below it. */
  readonly version: number
  /** Makes and removes stores and indexes; awaits nothing. */
  readonly shape: (db: IDBDatabase, tx: IDBTransaction) => void
  /** What becomes of the data: pure, since snapshots and old files go through it too. */
  readonly data: (before: Dump) => Dump
}

export const databaseName = 'thuiswerkwijzer'

export const migrations: readonly Migration[] = [
  {
    version: 1,
    shape: (db) => {
      const runs = db.createObjectStore('runs', { keyPath: 'id' })
      runs.createIndex('by-seq', 'seq')
      db.createObjectStore('packs', { keyPath: 'key' })
      db.createObjectStore('meta')
    },
    data: (before) => before,
  },
  {
    version: 2,
    shape: (db, tx) => {
      const cases = db.createObjectStore('cases', { keyPath: 'id' })
      cases.createIndex('by-seq', 'seq')
      tx.objectStore('runs').createIndex('by-case', 'caseId')
    },
    data: runsIntoCases,
  },
  {
    version: 3,
    // Runs finished before bear no number: their day orders them, and it may be sealed.
    shape: (_, tx) => {
      tx.objectStore('runs').createIndex('by-finished', 'finishedSeq')
    },
    data: (before) => before,
  },
]

export const databaseVersion = Math.max(...migrations.map(({ version }) => version))

/** The data as today's version has it. Throws a RangeError where it is of a later version. */
export function migrateDump(dump: Dump): Dump {
  if (dump.schema > databaseVersion) throw new RangeError('history: data of a later version')
  return migrations
    .filter(({ version }) => version > dump.schema)
    .reduce((before, { version, data }) => ({ ...data(before), schema: version }), dump)
}
