/** The object stores of today's database. `meta` holds what belongs to no record. */
export const storeNames = ['runs', 'cases', 'packs', 'meta'] as const
export type StoreName = (typeof storeNames)[number]

/** Stores of records that belong to a person, with the same order and revision in each. */
export type RecordStore = 'runs' | 'cases'

/** Inside one transaction. Stored values are unknown until a parser has seen them. */
export interface Reading {
  get(store: StoreName, key: string): Promise<unknown>
  all(store: StoreName): Promise<readonly unknown[]>
  keys(store: StoreName): Promise<readonly string[]>
  count(store: RecordStore): Promise<number>
  runsOf(caseId: string): Promise<readonly unknown[]>
  /** The highest sane `seq`, 0 where there is none. */
  lastSeq(store: RecordStore): Promise<number>
  /** The highest sane `finishedSeq`, 0 where there is none. */
  lastFinished(): Promise<number>
}

export interface Writing extends Reading {
  /** The key is in the value, save in `meta`. */
  put(store: StoreName, value: object | string, key?: string): Promise<void>
  delete(store: StoreName, key: string): Promise<void>
  clear(store: StoreName): Promise<void>
}

/**
 * The stores, opened again where they were closed under us. Each verb is one transaction over all
 * of them; `work` may await nothing but that transaction, and may be done again from the start.
 * Rejects with a HistoryError, and then nothing of the work is kept.
 */
export interface Stores {
  read<T>(work: (tx: Reading) => Promise<T>): Promise<T>
  /** Resolves only once the change is on the disk, as far as a browser can tell. */
  change<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** Ends the connection; the next verb opens it again. */
  close(): void
}
