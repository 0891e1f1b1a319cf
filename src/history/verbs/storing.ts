import type { CaseRecord } from '#history/case-record.ts'
import type { CaseDraft, RunDraft } from '#history/history.ts'
import { isCount, isObject } from '#history/records/guards.ts'
import { packKeyOf } from '#history/records/kept-pack.ts'
import type { RunRecord } from '#history/record.ts'
import { caseOf, recordOf, seqFor } from '#history/records/record-of.ts'
import { revAfter } from '#history/sealing/revs.ts'
import { sealedWith, type Storable } from '#history/sealing/sealing.ts'
import type { Keep } from './keep.ts'
import type { RecordStore, Writing } from '#history/database/stores.ts'
import { finishedIn, lastDayOf, type Tally } from '#history/loss/tally.ts'

/** A record ready to be put: sealed, if need be, before the transaction that puts it. */
export interface Ready<T> {
  readonly record: T
  /** The revision that it replaces; 0: none. */
  readonly basedOn: number
  readonly stored: Storable
  /** It is done on this device, so that finishing it gives it the next number; one from elsewhere keeps its own. */
  readonly isOurs?: true
}

export async function runReady(
  { keys }: Keep,
  draft: RunDraft & Pick<RunRecord, 'finishedSeq'>,
): Promise<Ready<RunRecord>> {
  const lock = keys.lock()
  const basedOn = keys.revs.now('runs', draft)
  const record = recordOf(draft, revAfter(basedOn, lock))
  const outside = { caseId: record.caseId, packKey: packKeyOf(record.pack) }
  const finished = finishedIn('runs', record)
  const stored = await sealedWith(lock, 'runs', { ...record }, { ...outside, finished })
  return { record, basedOn, stored }
}

export async function caseReady(
  { keys, parseSheet }: Keep,
  draft: CaseDraft,
): Promise<Ready<CaseRecord>> {
  const lock = keys.lock()
  const basedOn = keys.revs.now('cases', draft)
  const record = caseOf(draft, revAfter(basedOn, lock), parseSheet)
  const finished = finishedIn('cases', record)
  return { record, basedOn, stored: await sealedWith(lock, 'cases', { ...record }, { finished }) }
}

/** What became of a record: as it is kept, the tally after it, and what stood there before. */
export interface Stored<T> {
  readonly record: T
  readonly tally: Tally
  readonly before: unknown
  /** Finished runs that it stands for more than before. */
  readonly grown: number
}

/** Puts a record in its place, and counts it in the tally, which is still to be written; rejects with `conflict` where it was made from another revision. */
export async function put<T extends RunRecord | CaseRecord>(
  tx: Writing,
  store: RecordStore,
  ready: Ready<T>,
  tally: Tally,
): Promise<Stored<T>> {
  const { record, basedOn, stored } = ready
  const before = await tx.get(store, record.id)
  if (isPutAlready(before, stored)) {
    // A retry after a commit that the browser did not report.
    return { record: { ...record, ...orderOf(before) }, tally, before, grown: 0 }
  }
  const seq = seqFor(before, basedOn, await tx.lastSeq(store))
  const order = orderOf({ seq, finishedSeq: await finishedSeqFor(tx, before, ready) })
  await tx.put(store, { ...stored, ...order })
  const grown = finishedIn(store, stored) - finishedIn(store, before)
  const lastRunDay = grown > 0 ? lastDayOf(record) : tally.lastRunDay
  return {
    record: { ...record, ...order },
    before,
    grown,
    tally: {
      ...tally,
      finished: Math.max(0, tally.finished + grown),
      ...(lastRunDay === undefined ? {} : { lastRunDay }),
    },
  }
}

/** What the store adds to a record. */
interface Order {
  readonly seq: number
  readonly finishedSeq?: number | undefined
}

function orderOf({ seq, finishedSeq }: Order): { seq: number; finishedSeq?: number } {
  return finishedSeq === undefined ? { seq } : { seq, finishedSeq }
}

/** The number of a finished run: its own, as it stood before or came along; the next one at finishing. */
async function finishedSeqFor(
  tx: Writing,
  before: unknown,
  { record, isOurs }: Ready<RunRecord | CaseRecord>,
): Promise<number | undefined> {
  if (!('finishedOn' in record)) return undefined
  const stood =
    isObject(before) && isCount(before['finishedSeq']) ? before['finishedSeq'] : undefined
  const known = record.finishedSeq ?? stood
  const isNow = isOurs === true && finishedIn('runs', before) === 0
  return known === undefined && isNow ? (await tx.lastFinished()) + 1 : known
}

function isPutAlready(before: unknown, stored: Storable): before is Order {
  if (!isObject(before) || !isCount(before['seq'])) return false
  const { seq, finishedSeq } = before
  const order = isCount(finishedSeq) ? { seq, finishedSeq } : { seq }
  return JSON.stringify(before) === JSON.stringify({ ...stored, ...order })
}
