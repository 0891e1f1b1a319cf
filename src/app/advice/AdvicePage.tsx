import { adviceOf } from '#advice/advice-of.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { voiceOf } from '#run/people.ts'
import { keptSteps } from '#run/replay.ts'
import type { RunContext } from '#run/run.machine.ts'
import { Unread } from '#ui/parts/Unread.tsx'
import { useSay } from '#ui/parts/say.ts'
import { DroppedNotice } from '#ui/parts/DroppedNotice.tsx'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { WhyDates } from '#ui/screens/advice/WhyDates.tsx'
import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { matterOf } from '#app/state/case-at-hand.ts'
import { CalendarPart, ComparisonPart, InsightPart } from './later-parts.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { RoutePicture } from './RoutePicture.tsx'
import { runBefore } from './run-before.ts'
import type { Session } from '#app/state/session.ts'
import { useStore } from '#app/base/store.ts'
import { runNow, talkDates } from '#app/agreements/talk-dates.ts'
import { goTo } from '#app/base/use-route.ts'
import { useTakeOver } from '#app/agreements/use-take-over.tsx'
import { useDropped } from '#app/state/use-dropped.ts'

interface Props extends PageProps {
  readonly session: Session
  readonly context: RunContext
}

/** The advice of the run under way. */
export function AdvicePage(props: Props) {
  const { services, loaded, session, sessions, kept, context, texts, language } = props
  const { t } = useTranslation('walk')
  const progress = useStore(session.progress)
  const { people, settled } = session
  const { refresh } = kept
  useEffect(() => {
    // Only once it is saved is it known which case this run belongs to.
    void settled().then(refresh)
  }, [settled, refresh])
  const runs = kept.runs ?? []
  const matter = matterOf(undefined, session, kept.cases)
  const dates = talkDates(loaded.pack.tree, matter, runs, services.today())
  const { takeOver, onRetry } = useTakeOver(services, session, dates)
  // What is typed in a run of this once goes with it; an employer's side keeps days and no run.
  const mayKeepDay = session.kept || people.keeper === 'employer'
  const dropped = useDropped(session, context, texts)
  const { tree, walk } = context
  useSay(t('announce.advice'))
  const advice = adviceOf(tree, keptSteps(walk), people.perspective)
  if (advice === undefined) return null
  const finishedOn = progress.finishedOn ?? services.today()
  const clock = { today: services.today(), rhythms: tree.rhythms }
  const looks = remindersOf(matter.of, runs, clock, runNow(session, clock.today))
  const voice = voiceOf(people)
  const own = kept.runs?.find(({ id }) => id === session.id)
  return (
    <>
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
        comparison={
          <Suspense fallback={null}>
            <ComparisonPart
              history={services.opened.history}
              current={loaded.pack}
              language={language}
              voice={voice}
              run={{ pack: loaded.pack, steps: advice.route, finishedOn }}
              earlier={own && runBefore(own, kept.runs ?? [])}
            />
          </Suspense>
        }
        insight={
          advice.outcome.namesSecondOpinion ? undefined : (
            <Suspense fallback={null}>
              <InsightPart tree={tree} advice={advice} texts={texts} />
            </Suspense>
          )
        }
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
            >
              <WhyDates looks={looks} texts={texts} />
            </CalendarPart>
          </Suspense>
        }
        takeOver={takeOver}
        onDepart={() => goTo({ page: 'agreements' }, { unkept: !session.kept, departs: true })}
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
