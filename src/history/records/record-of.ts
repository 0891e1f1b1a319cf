import type { CaseRecord, SheetParser } from '#history/case-record.ts'
import { isCount, isObject } from './guards.ts'
import { HistoryError, type CaseDraft, type RunDraft } from '#history/history.ts'
import { cleanLabel, labelProblem } from '#history/label.ts'
import { parseCase } from './parse-case.ts'
import { parseRecord } from './parse-record.ts'
import type { RunRecord } from '#history/record.ts'

/**
 * What is to be kept of a draft as this revision; its `seq` is still to be given. Throws `damaged`
 * rather than let a store keep what it could not read again.
 */
export function recordOf(draft: RunDraft & Pick<RunRecord, 'finishedSeq'>, rev: number): RunRecord {
  return readable(parseRecord({ ...draft, rev, seq: 1 }))
}

/** The same for a case. A label with a BSN, or too long, is no label. */
export function caseOf(draft: CaseDraft, rev: number, parseSheet: SheetParser): CaseRecord {
  const label = cleanLabel(draft.label)
  if (labelProblem(label) !== undefined) throw unfit('a label that may not be')
  return readable(parseCase({ ...draft, label, rev, seq: 1 }, parseSheet))
}

/**
 * Where the new value goes: the stored one's `seq`, or the next after `lastSeq`. Throws `conflict`
 * where the stored one is not what the draft was made from. A stored value that cannot be read
 * is no reason to refuse: the draft mends it.
 */
export function seqFor(stored: unknown, basedOn: number, lastSeq: number): number {
  const { rev, seq } = isObject(stored) ? stored : {}
  if (isCount(rev) ? rev !== basedOn : stored === undefined && basedOn !== 0) {
    throw new HistoryError('conflict')
  }
  return isCount(seq) ? seq : lastSeq + 1
}

function readable<T>(record: T | undefined): T {
  if (record === undefined) throw unfit('a draft that could not be read again')
  return record
}

function unfit(what: string): HistoryError {
  return new HistoryError('damaged', new TypeError(`history: ${what}`))
}
