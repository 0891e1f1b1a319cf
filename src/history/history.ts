import type { PackFiles, PackRef } from '#pack/pack.ts'
import type { CaseRecord, EmployerCaseRecord, OwnCaseRecord } from './case-record.ts'
import type { RunRecord } from './record.ts'

/**
 * A record to be kept: `rev` is that of the kept record which it was made from, 0 for a new one.
 * What is kept then bears the next `rev`, and the `seq` and `finishedSeq` that the store gives.
 */
export type RunDraft = Omit<RunRecord, 'seq' | 'finishedSeq'>
export type CaseDraft = Omit<OwnCaseRecord, 'seq'> | Omit<EmployerCaseRecord, 'seq'>

/** Who a case is for, where the app looks for the one at hand or begins one. */
export interface CaseWish extends Pick<CaseRecord, 'id' | 'keeper' | 'perspective' | 'startedOn'> {
  /** The one that the person chose: this one, or `conflict` where it no longer goes on. Never another. */
  readonly chosen?: string | undefined
}

/** Records from elsewhere, such as a file; parsed, and chosen by the person. */
export interface Brought {
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  readonly packs: readonly { readonly ref: PackRef; readonly files: PackFiles }[]
}

/**
 * Why a store did not do what was asked; the screens have a sentence for each. `conflict`: the
 * record was changed or erased meanwhile, in another tab. `locked`: it needs the passphrase.
 */
export type HistoryFailure =
  'refused' | 'full' | 'damaged' | 'closed' | 'conflict' | 'newer' | 'locked'

/** The error of every verb below that fails; verbs reject with it. */
export class HistoryError extends Error {
  readonly failure: HistoryFailure
  constructor(failure: HistoryFailure, cause?: unknown) {
    super(`history: ${failure}`, { cause })
    this.name = 'HistoryError'
    this.failure = failure
  }
}

/**
 * CASES AND RUNS KEPT ON THIS DEVICE, behind one port with two sides: IndexedDB, or memory where
 * the browser refuses storage. A promise settles only once the change is durable; a rejection
 * means that nothing of it is kept.
 */
export interface History {
  /** Where records are stored: `device` outlives this page, `memory` does not. */
  readonly kept: 'device' | 'memory'
  /** All readable runs, newest first by `seq`. */
  list(): Promise<readonly RunRecord[]>
  /** The readable runs of one case, newest first. */
  runsOf(caseId: string): Promise<readonly RunRecord[]>
  /** All readable cases, newest first by `seq`; archived ones too. */
  cases(): Promise<readonly CaseRecord[]>
  /** How many stored runs and cases are unreadable: absent from the lists, and removed by `eraseAll`. */
  damaged(): Promise<number>
  /** Writes a whole run in one transaction. Resolves to the stored record; `conflict` also if its case is gone. */
  save(draft: RunDraft): Promise<RunRecord>
  /** Writes a whole case: begun, changed, closed or archived. Resolves to the stored record. */
  saveCase(draft: CaseDraft): Promise<CaseRecord>
  /** The chosen case; else the newest of this keeper that is neither closed nor archived, begun with this id where there is none. */
  currentCase(wish: CaseWish): Promise<CaseRecord>
  /** Imports records, all of them or none; an imported record replaces the stored one of the same id. */
  takeIn(brought: Brought): Promise<void>
  /** Erases one run, its case if that is empty then, and the packs that no other run needs. */
  erase(id: string): Promise<void>
  /** Erases one case with its runs, and the packs that no other run needs. */
  eraseCase(id: string): Promise<void>
  /** Erases every case, every run and every kept pack. */
  eraseAll(): Promise<void>
  /**
   * Keeps a pack once per version, so that an old run is shown as it was. Call it when a run
   * begins: `save` brings it back should an `erase` have taken it in between.
   */
  keepPack(ref: PackRef, files: PackFiles): Promise<void>
  /** The pack as stored, still unparsed; undefined if it was never stored. */
  packOf(ref: PackRef): Promise<PackFiles | undefined>
}
