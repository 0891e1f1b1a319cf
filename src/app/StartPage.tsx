import type { RunRecord } from '#history/record.ts'
import { clockDoubtOf } from '#reminder/clock-doubt.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { lengthOfRun } from '#tree/paths.ts'
import { StartScreen } from '#ui/screens/StartScreen.tsx'
import type { PageProps } from './page-props.ts'
import { routeOfWalk } from './routes.ts'
import type { Route } from './routes.ts'
import type { Session } from './session.ts'
import { storeOf, useStore } from './store.ts'
import type { Store } from './store.ts'
import { goTo } from './use-route.ts'
import type { Progress } from './session.ts'

interface Props extends PageProps {
  /** A run that was not kept went with the last page. */
  readonly lost: boolean
  readonly onBegun: () => void
}

/** Where a run begins, or goes on. */
export function StartPage({ services, loaded, sessions, kept, lost, onBegun, ...shown }: Props) {
  const runs = kept.runs ?? []
  const today = services.today()
  const { tree } = loaded.pack
  const { session } = sessions
  const progress = useStore(session?.progress ?? nothingUnderWay)
  const unfinished = runs[0]?.finishedOn === undefined ? runs[0] : undefined
  const underWay =
    session !== undefined && progress.finishedOn === undefined ? answeredIn(session) : 0
  const resumable =
    underWay > 0
      ? { startedOn: session?.startedOn ?? today, answered: underWay }
      : unfinished && { startedOn: unfinished.startedOn, answered: unfinished.steps.length }
  return (
    <StartScreen
      {...shown}
      {...lengthOfRun(tree)}
      resumable={resumable}
      due={remindersOf(runs, today, tree.rhythms)}
      storage={services.opened.history.kept}
      storageRefused={services.opened.refused !== undefined}
      notKeptNotice={lost}
      clockDoubt={clockDoubtOf(runs, today) !== undefined}
      earlierRuns={runs.length}
      onBegin={(people, keep) => {
        void sessions.begin(people, keep).then(() => {
          onBegun()
          goTo({ page: 'question', position: 1 }, { unkept: !keep })
        })
      }}
      onResume={() => {
        const taken =
          underWay === 0 && unfinished !== undefined
            ? sessions.resume(unfinished)
            : Promise.resolve()
        void taken.then(() => goTo(hereOf(underWay > 0 ? session : undefined, unfinished)))
      }}
      onRestart={sessions.end}
    />
  )
}

const nothingUnderWay: Store<Progress> = storeOf<Progress>({ saving: 'none' })

function answeredIn({ actor }: Session): number {
  return actor.getSnapshot().context.walk.route.length
}

/** Where a run stands; for one not yet taken up no further than its answers, which the walk then corrects. */
function hereOf(session: Session | undefined, record: RunRecord | undefined): Route {
  if (session !== undefined) return routeOfWalk(session.actor.getSnapshot().context.walk)
  return { page: 'question', position: (record?.steps.length ?? 0) + 1 }
}
