import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Day } from '#reminder/calendar.ts'
import type { OutcomeId } from '#tree/decision-tree.ts'
import { writtenCase, type EmployerCopy } from './employer-copy.ts'

/**
 * What can be taken in again: the complete copy of what a device keeps, what an employee hands to the
 * bedrijfsarts, or the cases of an employer's side. As a file (`copyText`) it is of a FORMAT described in
 * `copy-schema.ts` (2) or `employer-copy-schema.ts` (1): read
 * for ever, with samples in test/share/vectors. The store's own formats may change beside it.
 */
export type Copy = OwnCopy | EmployerCopy

/** Of who may keep answers. */
export interface OwnCopy {
  readonly kind: 'complete-copy' | 'for-bedrijfsarts'
  readonly madeOn: Day
  readonly cases: readonly CaseRecord[]
  /** Each of a case in this copy, kept by the same keeper. */
  readonly runs: readonly CopiedRun[]
  readonly packs: readonly CopiedPack[]
}

/** A run, and the outcome that its device showed: a claim, checked when it is taken in. */
export interface CopiedRun extends RunRecord {
  readonly outcome?: OutcomeId
}

/** The questions as they were, so that an old run is shown in its own words. Unparsed. */
export interface CopiedPack {
  readonly ref: RunRecord['pack']
  readonly files: {
    readonly structure: unknown
    readonly texts: Readonly<Record<string, unknown>>
  }
}

/** The file's text: what is sealed, byte for byte, and what a preview shows. Ends with a line break. */
export function copyText(copy: Copy): string {
  const { kind, madeOn } = copy
  const format = kind === 'employer-cases' ? 1 : 2
  const head = { app: 'thuiswerkwijzer', kind, format, madeOn }
  const written =
    copy.kind === 'employer-cases'
      ? { ...head, cases: copy.cases.map(writtenCase) }
      : {
          ...head,
          cases: copy.cases.map(withoutFormat),
          runs: copy.runs.map(withoutFormat),
          packs: copy.packs,
        }
  return `${JSON.stringify(written, null, 1)}\n`
}

/** The file's own format says how to read a record; the store's is not written. */
function withoutFormat<T extends { readonly format: number }>({
  format: _format,
  ...record
}: T): Omit<T, 'format'> {
  return record
}
