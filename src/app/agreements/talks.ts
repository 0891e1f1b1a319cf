import { parseSheet } from '#agreement/parse-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Texts } from '#pack/pack.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import type { EmployerSource } from '#share/employer-file.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { datedRunsOf } from '#app/state/case-at-hand.ts'
import type { DatedRun } from '#app/state/case-at-hand.ts'
import type { Session } from '#app/state/session.ts'
import { talkDates } from './talk-dates.ts'

/** What was agreed at one talk and when to look again: all that a file for an employer is made of. */
export interface Talk {
  readonly id: string
  /** The case's own label; empty where none was given. */
  readonly label: string
  readonly sheet?: AgreementSheet
  readonly looks: EmployerSource['looks']
}

/** A talk by its name; the rest is worked out where it is asked for: there may be hundreds. */
export interface KnownTalk extends Pick<Talk, 'id' | 'label'> {
  readonly talk: () => Talk
}

/** The talk about the run under way, or about the last of these runs: those of its own case, and of no other. */
export function talkAtHand(
  tree: DecisionTree,
  session: Session | undefined,
  runs: readonly DatedRun[],
  sheets: readonly AgreementSheet[],
  today: string,
): Talk {
  const { together, withCounsellor } = talkDates(tree, session, runs, today)
  const dueOn = { together, 'with-counsellor': withCounsellor }
  const sheet = sheets.at(-1)
  return {
    id: 'at-hand',
    label: '',
    ...(sheet === undefined ? {} : { sheet }),
    looks: tree.rhythms.flatMap(({ id }) => {
      const on = dueOn[id]
      return on === undefined ? [] : [{ rhythm: id, dueOn: on }]
    }),
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
  const finished = datedRunsOf(one, runs)
  return {
    id: one.id,
    label: one.label,
    ...(sheet === undefined ? {} : { sheet }),
    looks: remindersOf(finished, today, tree.rhythms).map(({ rhythm, dueOn }) => ({
      rhythm,
      dueOn,
    })),
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
