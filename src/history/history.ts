import type { PackFiles, PackRef } from '#pack/pack.ts'
import type { RunRecord } from './record.ts'

/** A record before the store gives it its place: `seq` and `rev` are the store's to give. */
export type RunDraft = Omit<RunRecord, 'rev' | 'seq'>

/** Why a store did not do what was asked; the screens have a sentence for each. */
export type HistoryFailure = 'refused' | 'full' | 'damaged' | 'closed' | 'conflict' | 'newer'

/** Thrown, as a rejection, by every verb below. */
export class HistoryError extends Error {
  readonly failure: HistoryFailure
  constructor(failure: HistoryFailure, cause?: unknown) {
    super(`history: ${failure}`, { cause })
    this.name = 'HistoryError'
    this.failure = failure
  }
}

/**
 * RUNS KEPT ON THIS DEVICE, behind one port with two sides: IndexedDB, or memory where the
 * browser refuses storage. A promise settles only once the change is durable.
 */
export interface History {
  /** Where records go: `device` outlives this page, `memory` does not. */
  readonly kept: 'device' | 'memory'
  /** All runs that can be read, newest first by `seq`. */
  list(): Promise<readonly RunRecord[]>
  /** How many kept runs can no longer be read: not in `list`; saved over, or gone by `eraseAll`. */
  damaged(): Promise<number>
  /** Writes a run whole, in one transaction; the same id again replaces it. Resolves to what is now kept. */
  save(draft: RunDraft): Promise<RunRecord>
  /** Erases one run, and the kept packs that no other run needs. */
  erase(id: string): Promise<void>
  /** Erases every run and every kept pack. */
  eraseAll(): Promise<void>
  /**
   * Keeps a pack once per version, so that an old run is shown as it was. Call it when a run
   * begins: `save` brings it back should an `erase` have taken it in between.
   */
  keepPack(ref: PackRef, files: PackFiles): Promise<void>
  /** The pack as kept, still unparsed; undefined where it was never kept. */
  packOf(ref: PackRef): Promise<PackFiles | undefined>
}
