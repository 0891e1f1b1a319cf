import type { Lock } from '#lock/port.ts'
import type { Figures } from './figures.ts'
import type { Recovery } from './loss/recovery.ts'
import type { SnapshotInfo } from './snapshots/snapshot.ts'

/**
 * What a device's history can do besides keeping: notice that it was lost, give back an earlier
 * state, know other tabs. Present where `history.kept` is `device`.
 */
export interface Care {
  /** What was found wrong at the start; undefined where nothing is, or once it was settled. */
  readonly recovery: () => Recovery | undefined
  /** Goes on without what is lost. The snapshots stay. */
  acceptLoss(): Promise<void>
  /** The ring, newest first; empty where this browser has no place for it. */
  snapshots(): Promise<readonly SnapshotInfo[]>
  /**
   * Brings back what a snapshot holds and this device no longer does; what is newer here stays.
   * The state before is kept as a snapshot `before-restore`. Rejects with a HistoryError.
   */
  restore(number: number): Promise<void>
  /** Exactly the state before the last `restore` or `takeIn`; undone by itself. */
  undoRestore(): Promise<void>

  figures(): Promise<Figures>
  /** Says that a back-up was made and checked on this day. */
  noteBackup(on: string): Promise<void>

  /** What the browser says, asked anew each time. */
  storage(): Promise<StorageState>
  /** Asks that the browser does not clear up by itself. Only on a press: some answer with a question of their own, and never without one. */
  askPersistence(): Promise<boolean>

  /** Days on which the erasing of records was announced, by their id. */
  announced(): Promise<ReadonlyMap<string, string>>
  announce(ids: readonly string[], on: string): Promise<void>
  /** Ids of cases that were erased here and not brought back since. */
  erasedCases(): Promise<ReadonlySet<string>>

  /** Makes this tab the one writer of a case; undefined where another tab is, unless taken over. */
  claim(caseId: string, wish: ClaimWish): Promise<Claim | undefined>
  /** Tells what happens elsewhere; gives back how to stop it. */
  watch(listener: (event: HistoryEvent) => void): () => void

  /**
   * Whether files of this browser may still hold what was erased or sealed: where it has no buckets, and where
   * something was kept before there were any.
   */
  leavesTraces(): Promise<boolean>

  /** The stored key record, still unchecked; undefined where no passphrase was chosen. */
  keyRecord(): Promise<unknown>
  /** Gives the lock to read and write with, or takes it away again (`noLock`). */
  useLock(lock: Lock): void
  /** Seals all that is kept, snapshots too, with another lock, in one transaction; without a key record: no passphrase. */
  changeLock(lock: Lock, keyRecord?: object): Promise<void>
}

export interface ClaimWish {
  /** Takes it from the other tab, which is told. */
  readonly takeOver: boolean
  /** Another tab took it over: save nothing more from here. */
  readonly onTaken: () => void
}

export interface Claim {
  release(): void
}

export interface StorageState {
  /** Whether the browser promised not to clear up by itself; undefined where it cannot say. */
  readonly persisted: boolean | undefined
}

/** Carries no content, only what to read again. */
export type HistoryEvent =
  /** Another tab changed this record, or erased it; `*` where it is more than one. */
  | { readonly kind: 'changed'; readonly id: string }
  /** Another tab erased everything: nothing of it may stay here either. */
  | { readonly kind: 'erased' }
  /** Another tab has a newer version of the app: this one can no longer save and should be loaded again. */
  | { readonly kind: 'newer' }
  /** Saving has failed for good (`true`), or works again. */
  | { readonly kind: 'read-only'; readonly is: boolean }
