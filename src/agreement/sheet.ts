import type { Agreement, Status } from './agreement.ts'

/** A field in words, by group, in the order of the sheet (guideline, section 3). */
export const fieldGroups = {
  days: ['days-home', 'days-workplace', 'breaks'],
  reach: ['reachable', 'reply-phone', 'reply-chat', 'reply-mail'],
  contact: ['contact-manager', 'contact-team', 'buddy'],
  work: ['tasks', 'products', 'reporting'],
  load: ['workload', 'too-much'],
  means: ['technical-help', 'insurance'],
} as const

export type FieldGroup = keyof typeof fieldGroups
export type FieldId = (typeof fieldGroups)[FieldGroup][number]

export const fieldIds: readonly FieldId[] = Object.values(fieldGroups).flat()

/** Workplace and means: who arranges what, by when. */
export type Means = Pick<Agreement, 'id' | 'what' | 'who' | 'when'>

/** Whether a day at home may be moved now and then. */
export const moves = ['yes', 'consult', 'no'] as const
export type Move = (typeof moves)[number]

/** The one line that only the employee may add; it says no more than this. */
export const starts = ['home', 'workplace', 'look-again'] as const
export type Start = (typeof starts)[number]

export const dayFields = ['runs-until', 'evaluated-on', 'counsellor-on'] as const
export type DayField = (typeof dayFields)[number]

/**
 * All that was agreed at one talk. It goes to the employer as it is. Every field is typed by what
 * it may hold, and none can hold an answer, an outcome, or the id of a concern, topic or question.
 * A type, not an interface, so that a store can keep it as plain JSON. Days are local `YYYY-MM-DD`.
 */
export type AgreementSheet = {
  readonly format: 1
  /** UUIDv4. In no file that an employer reads. */
  readonly id: string
  /** The day of the talk. */
  readonly madeOn: string
  /** At most 280 characters each; an empty field is left out. */
  readonly fields: Readonly<Partial<Record<FieldId, string>>>
  readonly means: readonly Means[]
  readonly mayMove?: Move
  readonly days: Readonly<Partial<Record<DayField, string>>>
  /** What else was agreed, in the order in which it was added. */
  readonly own: readonly Agreement[]
  readonly start?: Start
  /** How the fields fared, looked at the next time; agreements bear their own status. */
  readonly fared: Readonly<Partial<Record<FieldId, Status>>>
}

/** How many of each a sheet holds at most. */
export const sheetLimits = { means: 20, own: 40 } as const
