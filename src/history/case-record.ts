import type { AgreementSheet } from '#agreement/sheet.ts'
import type { Perspective } from '#run/people.ts'
import type { Role } from '#tree/decision-tree.ts'
import type { AnswerKeeper } from './record.ts'

/** One re-integration as kept on this device: its runs point to it, its agreements stand in it. */
export type CaseRecord = OwnCaseRecord | EmployerCaseRecord

/** The case of whoever may keep answers: its runs are records of their own. */
export interface OwnCaseRecord extends CaseFields {
  readonly keeper: AnswerKeeper
  /** The employee's own questions to take along, 280 characters each; in an employee's case only. */
  readonly ownQuestions?: readonly string[]
}

/**
 * ALL that an employer's side keeps (reliability, section 2): no field for an answer, an outcome,
 * a topic, a concern or a pack, so that none can be written. Its days feed the two clocks.
 */
export interface EmployerCaseRecord extends CaseFields {
  readonly keeper: 'employer'
  /** In the order in which the runs were finished. */
  readonly runDays: readonly RunDay[]
}

/** That a run was finished on a day, and who was at the table; nothing of what was said. */
export interface RunDay {
  readonly finishedOn: string
  readonly atTable: readonly Role[]
}

/** Reads what a store holds as a sheet, or gives nothing where it is none. Builds a new object of known fields only. */
export type SheetParser = (value: unknown) => AgreementSheet | undefined

/** Days are local `YYYY-MM-DD`. */
interface CaseFields {
  readonly format: 1
  /** UUIDv4, made before the first save. */
  readonly id: string
  /** Counts the saves of this record, from 1. */
  readonly rev: number
  /** Order in which cases were begun on this device, from 1; never the clock. */
  readonly seq: number
  /** Someone's own words for it, at most 60 characters, cleaned; empty where none were given. */
  readonly label: string
  readonly perspective: Perspective
  readonly startedOn: string
  /** Absent while it goes on. */
  readonly closedOn?: string
  /** Out of the overview's way. */
  readonly archived?: true
  readonly firstSickDay?: string
  /** What was agreed, one sheet a talk, in order. */
  readonly sheets: readonly AgreementSheet[]
}
