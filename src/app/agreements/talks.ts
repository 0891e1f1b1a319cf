import { parseSheet } from '#agreement/parse-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Texts } from '#pack/pack.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import type { LookAgain } from '#reminder/reminders-of.ts'
import type { EmployerSource } from '#share/employer-file.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { talkLooks } from './talk-dates.ts'
import type { TalkMatter } from './talk-dates.ts'

/** What was agreed at one talk and when to look again: all that a file for an employer is made of. */
export interface Talk {
  readonly id: string
  /** The case's own label; empty where none was given. */
  readonly label: string
  readonly sheet?: AgreementSheet
  readonly looks: EmployerSource['looks']
}

/** The id of the talk about the run under way, or about an employee's own case. */
export const atHand = 'at-hand'

/** A talk by its name; the rest is worked out where it is asked for: there may be hundreds. */
export interface KnownTalk extends Pick<Talk, 'id' | 'label'> {
  readonly talk: () => Talk
}

/** The talk about the run under way, or about the last run of its case: of that case, and of no other. */
export function talkAtHand(
  tree: DecisionTree,
  matter: TalkMatter,
  runs: readonly RunRecord[],
  sheets: readonly AgreementSheet[],
  today: string,
): Talk {
  const sheet = sheets.at(-1)
  return {
    id: atHand,
    label: '',
    ...(sheet === undefined ? {} : { sheet }),
    looks: talkLooks(tree, matter, runs, today).map(dayOf),
  }
}

/** The last talk of a case. */
export function talkOf(
  tree: DecisionTree,
  one: CaseRecord,
  runs: readonly RunRecord[],
  today: string,
): Talk {
  const sheet = parseSheet(one.sheets.at(-1))
  return {
    id: one.id,
    label: one.label,
    ...(sheet === undefined ? {} : { sheet }),
    looks: remindersOf(one, runs, { today, rhythms: tree.rhythms }).map(dayOf),
  }
}

/** Nothing but the sheet, the days, and the same points for everyone. */
export function employerSourceOf(
  { sheet, looks }: Pick<Talk, 'sheet' | 'looks'>,
  tree: DecisionTree,
  texts: Texts,
  shown: { readonly madeOn: string; readonly language: string },
): EmployerSource {
  const points = tree.points.flatMap(({ id, role }) =>
    role === 'manager' ? [texts.points[id] ?? ''] : [],
  )
  return { ...shown, ...(sheet === undefined ? {} : { sheet }), looks, points }
}

function dayOf({ rhythm, dueOn }: LookAgain): EmployerSource['looks'][number] {
  return { rhythm, dueOn }
}
