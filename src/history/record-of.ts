import { isCount, isObject } from './guards.ts'
import type { RunDraft } from './history.ts'
import { parseRecord } from './parse-record.ts'
import type { RunRecord } from './record.ts'

/**
 * What is to be kept of a draft: `rev` one more than the stored record's, and its `seq`, or the
 * next one after `lastSeq` where it is new. A damaged record of the same id is thereby mended.
 * Throws a TypeError rather than let a store keep what it could not read again.
 */
export function recordOf(draft: RunDraft, stored: unknown, lastSeq: number): RunRecord {
  const record = parseRecord({
    ...draft,
    rev: countIn(stored, 'rev', 0) + 1,
    seq: countIn(stored, 'seq', lastSeq + 1),
  })
  if (record === undefined) throw new TypeError('history: a draft that could not be read again')
  return record
}

/** The readable among stored values, newest first; the damaged ones are counted elsewhere. */
export function recordsIn(stored: readonly unknown[]): readonly RunRecord[] {
  return stored
    .map(parseRecord)
    .filter((record) => record !== undefined)
    .sort((a, b) => b.seq - a.seq)
}

function countIn(stored: unknown, field: 'rev' | 'seq', otherwise: number): number {
  const count = isObject(stored) ? stored[field] : undefined
  return isCount(count) ? count : otherwise
}
