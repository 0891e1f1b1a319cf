import { looksAfter } from '#reminder/reminders-of.ts'
import type { DecisionTree, Role } from '#tree/decision-tree.ts'
import type { DatedRun } from '#app/state/case-at-hand.ts'
import type { Session } from '#app/state/session.ts'

/** The days that a sheet begins with. */
export interface TalkDates {
  /** When the run began that is talked about; absent where there is none. */
  readonly begunOn?: string
  readonly together?: string | undefined
  readonly withCounsellor?: string | undefined
}

/** The days of the talk about the run under way, or about the last one kept, or of one today. */
export function talkDates(
  tree: DecisionTree,
  session: Session | undefined,
  runs: readonly DatedRun[],
  today: string,
): TalkDates {
  const last = runs.find(({ finishedOn }) => finishedOn !== undefined)
  const { begunOn, finishedOn, atTable, id } = talkedAbout(session, last, today)
  const earlier = runs.filter((run) => run.id !== id && (session !== undefined || run !== last))
  const looks = looksAfter({ finishedOn, atTable }, earlier, tree.rhythms)
  const dueOn = (rhythm: string) => looks.find((look) => look.rhythm === rhythm)?.dueOn
  return {
    ...(begunOn === undefined ? {} : { begunOn }),
    together: dueOn('together'),
    withCounsellor: dueOn('with-counsellor'),
  }
}

interface TalkedAbout {
  readonly begunOn?: string
  readonly finishedOn: string
  readonly atTable: readonly Role[]
  readonly id?: string
}

function talkedAbout(
  session: Session | undefined,
  last: DatedRun | undefined,
  today: string,
): TalkedAbout {
  if (session !== undefined) {
    const { startedOn, people, progress, id } = session
    const finishedOn = progress.get().finishedOn ?? today
    return { begunOn: startedOn, finishedOn, atTable: people.atTable, id }
  }
  if (last === undefined) return { finishedOn: today, atTable: [] }
  const { startedOn, finishedOn = today, atTable, id } = last
  return { begunOn: startedOn, finishedOn, atTable, id }
}
