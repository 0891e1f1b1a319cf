import type { AgreementSheet } from '#agreement/sheet.ts'
import type { Day } from '#reminder/calendar.ts'
import type { Rhythm } from '#tree/decision-tree.ts'

/**
 * ALL that may go to an employer (guideline, section 5): agreements, the days to look again, and
 * the manager's points in the tree's order. The type has no place for an answer, an outcome, a
 * concern, a topic, a reason, how it fared or a case's label. What does not fit here does not
 * leave.
 */
export interface EmployerFile {
  readonly madeOn: Day
  /** BCP 47 tag of the words in it. */
  readonly language: string
  /** In the sheet's order; a field left empty is not in it. */
  readonly agreements: readonly EmployerLine[]
  readonly again: readonly EmployerLook[]
  /** Prose of the pack, `**` for emphasis; the same in every file of this pack. */
  readonly points: readonly string[]
}

/** One thing agreed: its place in the sheet, what that is called, and what was agreed, in one or more lines. */
export interface EmployerLine {
  readonly field: string
  readonly label: string
  readonly text: string
}

export interface EmployerLook {
  readonly rhythm: Rhythm['id']
  readonly label: string
  readonly dueOn: Day
}

/** What the file is made of: a sheet, two days and five points. Nothing of a run or a case comes in. */
export interface EmployerSource {
  readonly madeOn: Day
  readonly language: string
  /** Absent where nothing was agreed yet. */
  readonly sheet?: AgreementSheet
  readonly looks: readonly { readonly rhythm: Rhythm['id']; readonly dueOn: Day }[]
  /** The pack's prose for all of the manager's points, in the tree's order. */
  readonly points: readonly string[]
}

/** The words of a file, in its language; the same whatever was agreed. */
export interface EmployerWords {
  readonly title: string
  /** For whom it is and what is not in it. */
  readonly intro: string
  readonly madeOn: string
  readonly agreements: string
  readonly noAgreements: string
  readonly again: string
  readonly noLooks: string
  readonly points: string
  /** The sheet in words, as on screen and on paper; it sees the sheet and nothing else. */
  readonly lines: (sheet: AgreementSheet) => readonly EmployerLine[]
  readonly look: (rhythm: Rhythm['id']) => string
  /** A day written out in that language. */
  readonly day: (on: Day) => string
}

/** The file's content. Equal sheets, days and points give equal files, whatever was answered. */
export function employerFile(source: EmployerSource, words: EmployerWords): EmployerFile {
  const { madeOn, language, sheet, looks, points } = source
  const lines = sheet === undefined ? [] : words.lines(sheet)
  return {
    madeOn,
    language,
    agreements: lines.map(({ field, label, text }) => ({ field, label, text })),
    again: looks.map(({ rhythm, dueOn }) => ({ rhythm, label: words.look(rhythm), dueOn })),
    points: [...points],
  }
}
