import { questionAt } from '#run/run.machine.ts'
import type { RunContext } from '#run/run.machine.ts'
import { CarriedNotice } from '#ui/screens/recovery/CarriedNotice.tsx'
import '#ui/styles/early.css'
import { CaseLine } from '#ui/screens/cases/CaseLine.tsx'
import { SavingLine } from '#ui/parts/SavingLine.tsx'
import { useSelector } from '@xstate/react'
import { useLayoutEffect, useState } from 'react'
import { AnswersPage } from './AnswersPage.tsx'
import { matterOf } from '#app/state/case-at-hand.ts'
import { laterPage } from '#app/base/later-page.tsx'
import type { RoutedProps } from '#app/state/page-props.ts'
import { QuestionPage } from './QuestionPage.tsx'
import { hrefOf } from '#app/base/routes.ts'
import type { Route } from '#app/base/routes.ts'
import type { Session } from '#app/state/session.ts'
import { useStore } from '#app/base/store.ts'
import { goToCursor, routeAt } from './walking.ts'

const AdvicePage = laterPage(() => import('#app/advice/AdvicePage.tsx'), 'AdvicePage')

interface Props extends RoutedProps {
  readonly session: Session
}

/** A run under way: its questions, its answers, its advice. The URL says which position is looked at. */
export function WalkPages(props: RoutedProps) {
  const { session } = props.sessions
  return session === undefined ? null : <Walk key={session.id} {...props} session={session} />
}

function Walk({ route, ...page }: Props) {
  const { session } = page
  const { actor } = session
  const run = useSelector(actor, (snapshot) => snapshot.context)
  // The machine hears of it after this render; until then the wrong page would take focus with it.
  const context = { ...run, cursor: cursorAt(route, run) }
  const { saving } = useStore(session.progress)
  useLayoutEffect(() => {
    if (route.page === 'answers') return
    actor.send({ type: 'go', cursor: cursorAt(route, actor.getSnapshot().context) })
    // An address beyond where the run stands leads to where it stands.
    const here = routeAt(actor.getSnapshot().context)
    if (hrefOf(here) !== hrefOf(route)) goToCursor(session, { replace: true })
  }, [actor, route, session])
  const question = questionAt(context)
  // No question and no answer reaches an employer's paper; the advice brings a sheet of its own.
  const asked = session.people.keeper === 'employer' ? 'no-print' : undefined
  const { of } = matterOf(undefined, session, page.kept.cases)
  return (
    <>
      {page.kept.cases.length > 1 && of && <CaseLine of={of} />}
      {session.carried && <Carried session={session} texts={page.texts} />}
      {route.page !== 'answers' && question === undefined ? (
        <AdvicePage {...page} context={context} />
      ) : (
        <div className={asked}>
          {route.page === 'answers' || question === undefined ? (
            <AnswersPage {...page} context={context} />
          ) : (
            <QuestionPage
              texts={page.texts}
              session={session}
              context={context}
              question={question}
            />
          )}
        </div>
      )}
      <SavingLine
        kept={session.kept || !['none', 'saving', 'saved'].includes(saving)}
        saving={saving}
        onRetry={session.saveAgain}
      />
    </>
  )
}

/** What became of the answers when the run was taken up over other questions; said once, at its next question. */
function Carried({ session, texts }: Pick<Props, 'session' | 'texts'>) {
  const [first] = useState(() => session.actor.getSnapshot().context.walk.route.length)
  const { carried } = session
  const now = useSelector(session.actor, ({ context }) => context.walk.route.length)
  if (carried === undefined || now !== first) return null
  const labels = carried.dropped.map(({ question }) => texts.questions[question]?.label)
  return (
    <CarriedNotice
      kept={carried.steps.length}
      dropped={labels.filter((label) => label !== undefined)}
      droppedCount={carried.dropped.length}
    />
  )
}

/** The position that the address asks for, or else where the run stands. */
function cursorAt(route: Route, { walk, cursor }: RunContext): number {
  if (route.page === 'answers') return cursor
  const end = walk.route.length
  return route.page === 'question' ? Math.min(route.number - 1, end) : end
}
