import type { SheetParser } from '#history/case-record.ts'
import type { Canary } from '#history/loss/canary.ts'
import type { Keys } from '#history/sealing/keys.ts'
import type { RecordStore, Stores } from '#history/database/stores.ts'

/** The dependencies of a history's verbs. */
export interface Keep {
  readonly stores: Stores
  readonly keys: Keys
  readonly parseSheet: SheetParser
  /** Runs before an import replaces records. */
  readonly beforeTakingIn: () => Promise<void>
  /** Does `work` once no snapshot holds this record, and lets none be taken until it is done. */
  readonly outOfSnapshots: <T>(store: RecordStore, id: string, work: () => Promise<T>) => Promise<T>
  /** Runs after a change is on the disk. An erasing verb waits for it, and fails if it fails. */
  readonly changed: (change: Change) => Promise<void>
}

/** A summary of a change, without its content. */
export interface Change {
  readonly records: readonly { readonly id: string; readonly rev: number }[]
  /** The figures of what is now stored; undefined if nothing is. */
  readonly canary: Canary | undefined
  /** The change deserves a snapshot: a run was finished, or a case changed. */
  readonly occasion?: 'run-finished' | 'changed'
  /** Ids of the erased records; `all` if nothing is left. */
  readonly erased?: readonly string[] | 'all'
}
