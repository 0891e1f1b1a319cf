import { adviceOf } from '#advice/advice-of.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { keptSteps } from '#run/replay.ts'
import type { RunContext } from '#run/run.machine.ts'
import { Unread } from '#ui/parts/Unread.tsx'
import { DroppedNotice } from '#ui/parts/DroppedNotice.tsx'
import { Onward } from '#ui/screens/agreements/Onward.tsx'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { AdviceInsight } from './AdviceInsight.tsx'
import { matterOf } from '#app/state/case-at-hand.ts'
import { CalendarPart, KeepingPart } from '#app/later-parts.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { RoutePicture } from './RoutePicture.tsx'
import type { Session } from '#app/state/session.ts'
import { useStore } from '#app/base/store.ts'
import { runNow, talkDates } from '#app/agreements/talk-dates.ts'
import { goTo } from '#app/base/use-route.ts'
import { useTakeOver } from '#app/agreements/use-take-over.tsx'
import { useDropped } from '#app/walk/walking.ts'

interface Props extends PageProps {
  readonly session: Session
  readonly context: RunContext
}

/** The advice of the run under way. */
export function AdvicePage(props: Props) {
  const { services, loaded, session, sessions, kept, context, texts } = props
  const { t } = useTranslation('walk')
  const progress = useStore(session.progress)
  const { people } = session
  const runs = kept.runs ?? []
  const matter = matterOf(undefined, session, kept.cases)
  const dates = talkDates(loaded.pack.tree, matter, runs, services.today())
  const { takeOver, onRetry } = useTakeOver(services, session, dates)
  // What is typed in a run of this once goes with it; an employer's side keeps days and no run.
  const mayKeepDay = session.kept || people.keeper === 'employer'
  const dropped = useDropped(session, context, texts)
  const { tree, walk } = context
  const advice = adviceOf(tree, keptSteps(walk), people.perspective)
  if (advice === undefined) return null
  const finishedOn = progress.finishedOn ?? services.today()
  const clock = { today: services.today(), rhythms: tree.rhythms }
  const looks = remindersOf(matter.of, runs, clock, runNow(session, clock.today))
  return (
    <>
      <p className="visually-hidden" role="status">
        {t('announce.advice')}
      </p>
      <DroppedNotice labels={dropped} />
      {onRetry && <Unread onRetry={onRetry} />}
      <AdviceScreen
        advice={advice}
        texts={texts}
        tree={tree}
        people={people}
        packVersion={loaded.pack.ref.version}
        publishedOn={loaded.pack.publishedOn}
        finishedOn={finishedOn}
        looks={looks}
        kept={session.kept ? services.opened.history.kept : 'memory'}
        insight={<AdviceInsight {...props} advice={advice} finishedOn={finishedOn} />}
        picture={<RoutePicture tree={tree} texts={texts} walk={walk} />}
        calendar={
          <Suspense fallback={null}>
            <CalendarPart
              looks={looks}
              rhythms={tree.rhythms}
              today={services.today()}
              calendarId={session.caseId ?? session.id}
              from={props}
              of={mayKeepDay ? kept.cases.find(({ id }) => id === session.caseId) : undefined}
            />
          </Suspense>
        }
        takeOver={takeOver}
        onward={
          <>
            <Onward
              hasAgenda={people.keeper === 'employee'}
              hasApart={people.keeper === 'employee'}
              onDepart={() =>
                goTo({ page: 'agreements' }, { unkept: !session.kept, departs: true })
              }
            />
            {session.kept && services.opened.care && (
              <Suspense fallback={null}>
                <KeepingPart care={services.opened.care} after={progress.saving} />
              </Suspense>
            )}
          </>
        }
        onPrint={services.print}
        onShowAnswers={() => goTo({ page: 'answers' }, { unkept: !session.kept })}
        onAgain={() => {
          sessions.end()
          goTo({ page: 'start' })
        }}
      />
    </>
  )
}
