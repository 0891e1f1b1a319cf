import type { SheetParser } from '#history/case-record.ts'
import type { Canary } from '#history/loss/canary.ts'
import type { Keys } from '#history/sealing/keys.ts'
import type { RecordStore, Stores } from '#history/database/stores.ts'

/** What the verbs of a history work with. */
export interface Keep {
  readonly stores: Stores
  readonly keys: Keys
  readonly parseSheet: SheetParser
  /** Before records are replaced by others from elsewhere. */
  readonly beforeTakingIn: () => Promise<void>
  /** Does `work` once no snapshot holds this record, and lets none be taken until it is done. */
  readonly outOfSnapshots: <T>(store: RecordStore, id: string, work: () => Promise<T>) => Promise<T>
  /** After a change is on the disk. A verb that erases waits for it, and fails where it fails. */
  readonly changed: (change: Change) => Promise<void>
}

/** What a change was, without its content. */
export interface Change {
  readonly records: readonly { readonly id: string; readonly rev: number }[]
  /** What is now kept, in figures; undefined where nothing is. */
  readonly canary: Canary | undefined
  /** It is worth a snapshot: a run was finished, or a case changed. */
  readonly occasion?: 'run-finished' | 'changed'
  /** Ids of what was erased; `all` where nothing is kept any more. */
  readonly erased?: readonly string[] | 'all'
}
