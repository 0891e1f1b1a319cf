import type { RunRecord } from '#history/record.ts'
import { finishedRunsOf, remindersOf } from '#reminder/reminders-of.ts'
import type { FinishedRun, LookAgain } from '#reminder/reminders-of.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import type { Matter } from '#app/state/case-at-hand.ts'
import type { Session } from '#app/state/session.ts'

/** What a talk is about: the run under way, or else a case. */
export type TalkMatter = Pick<Matter, 'session' | 'of'>

/** The days that a sheet begins with. */
export interface TalkDates {
  /** When the run began that is talked about; absent where there is none. */
  readonly begunOn?: string
  readonly together?: string | undefined
  readonly withCounsellor?: string | undefined
}

/** The days of the talk about the run under way, or about the last one finished, or of one today. */
export function talkDates(
  tree: DecisionTree,
  matter: TalkMatter,
  runs: readonly RunRecord[],
  today: string,
): TalkDates {
  const begunOn = talkedAbout(matter, runs, today)?.startedOn
  const looks = talkLooks(tree, matter, runs, today)
  const dueOn = (rhythm: string) => looks.find((look) => look.rhythm === rhythm)?.dueOn
  return {
    ...(begunOn === undefined ? {} : { begunOn }),
    together: dueOn('together'),
    withCounsellor: dueOn('with-counsellor'),
  }
}

/** When to look again after that talk. */
export function talkLooks(
  { rhythms }: DecisionTree,
  matter: TalkMatter,
  runs: readonly RunRecord[],
  today: string,
): readonly LookAgain[] {
  const now = talkedAbout(matter, runs, today) ?? { id: '', finishedOn: today, atTable: [] }
  return remindersOf(matter.of, runs, { today, rhythms }, now)
}

/** The run under way, as though it ended today where it has not ended yet. */
export function runNow({ id, startedOn, people, progress }: Session, today: string): FinishedRun {
  const finishedOn = progress.get().finishedOn ?? today
  return { id, startedOn, finishedOn, atTable: people.atTable }
}

function talkedAbout(
  { session, of }: TalkMatter,
  runs: readonly RunRecord[],
  today: string,
): FinishedRun | undefined {
  return session === undefined ? finishedRunsOf(of, runs).at(-1) : runNow(session, today)
}
