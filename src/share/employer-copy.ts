import { parseSheet } from '#agreement/parse-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import type { CaseRecord, EmployerCaseRecord } from '#history/case-record.ts'
import type { Day } from '#reminder/calendar.ts'
import { limits } from './limits.ts'

/**
 * What an employer's side copies, restores and hands over: its cases. There can be no run and no pack in it, so
 * neither an answer nor an outcome; the case's own type has no field for one.
 */
export interface EmployerCopy {
  readonly kind: 'employer-cases'
  readonly madeOn: Day
  readonly cases: readonly EmployerCaseRecord[]
  readonly runs: readonly []
  readonly packs: readonly []
}

/** ALL that the file says of a case. The keeper follows from the file's kind; `rev` and `seq` are a device's own. */
export type WrittenCase = Pick<
  EmployerCaseRecord,
  'id' | 'label' | 'perspective' | 'startedOn' | 'closedOn' | 'archived' | 'firstSickDay'
> & {
  readonly runDays: EmployerCaseRecord['runDays']
  readonly sheets: readonly AgreementSheet[]
}

/** The file's fields of a case, each named one by one, its sheets rebuilt: nothing rides along. */
export function writtenCase(one: EmployerCaseRecord): WrittenCase {
  const { id, label, perspective, startedOn, closedOn, archived, firstSickDay } = one
  return {
    id,
    label,
    perspective,
    startedOn,
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(archived === undefined ? {} : { archived }),
    ...(firstSickDay === undefined ? {} : { firstSickDay }),
    runDays: one.runDays.map(({ finishedOn, atTable }) => ({ finishedOn, atTable: [...atTable] })),
    sheets: one.sheets.map(parseSheet).filter((sheet) => sheet !== undefined),
  }
}

/** A case out of the file, the `at`-th of it, as a record of an employer's side. */
export function caseWritten(one: WrittenCase, at: number): EmployerCaseRecord {
  return { format: 1, rev: 1, seq: at + 1, keeper: 'employer', ...one }
}

export function employerCopy(cases: readonly EmployerCaseRecord[], madeOn: Day): EmployerCopy {
  const written = cases.map((one, at) => caseWritten(writtenCase(one), at))
  return { kind: 'employer-cases', madeOn, cases: written, runs: [], packs: [] }
}

/**
 * These cases, oldest first, in one file; in several where there are more, or they are longer, than a file may hold.
 * `sizeOf` reads a file of one case back: a case that it refuses is left out, by its id.
 */
export function employerCopies(
  cases: readonly EmployerCaseRecord[],
  madeOn: Day,
  sizeOf: (copy: EmployerCopy) => number | undefined,
): { readonly parts: readonly EmployerCopy[]; readonly leftOut: readonly string[] } {
  const parts: EmployerCaseRecord[][] = []
  const leftOut: string[] = []
  let [room, count] = [0, 0]
  for (const one of cases.toSorted((a, b) => a.seq - b.seq)) {
    const size = sizeOf(employerCopy([one], madeOn))
    if (size === undefined) leftOut.push(one.id)
    else if (size <= room && count < limits.cases) {
      parts.at(-1)?.push(one)
      ;[room, count] = [room - size, count + 1]
    } else {
      parts.push([one])
      ;[room, count] = [limits.plainBytes - size, 1]
    }
  }
  const all = parts.length === 0 ? [[]] : parts
  return { parts: all.map((part) => employerCopy(part, madeOn)), leftOut }
}

export function isEmployerCase(one: CaseRecord): one is EmployerCaseRecord {
  return one.keeper === 'employer'
}
