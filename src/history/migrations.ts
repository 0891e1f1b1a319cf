/** One step of the database's shape, inside the upgrade's own transaction. */
export interface Migration {
  /** The version it leads to; a shipped one is never changed, a new one is added below it. */
  readonly version: number
  /** Must await nothing but requests of `tx`: else the upgrade commits half-way. */
  readonly up: (db: IDBDatabase, tx: IDBTransaction) => void
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    up: (db) => {
      const runs = db.createObjectStore('runs', { keyPath: 'id' })
      runs.createIndex('by-seq', 'seq')
      db.createObjectStore('packs', { keyPath: 'key' })
      db.createObjectStore('meta')
    },
  },
]

export const databaseVersion = Math.max(...migrations.map(({ version }) => version))

/** Takes the database from `oldVersion` (0: it did not exist) to today's, step by step. */
export function migrate(db: IDBDatabase, tx: IDBTransaction, oldVersion: number): void {
  for (const { version, up } of migrations) {
    if (version > oldVersion) up(db, tx)
  }
}
