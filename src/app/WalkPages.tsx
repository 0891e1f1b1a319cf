import { questionAt } from '#run/run.machine.ts'
import { SavingLine } from '#ui/parts/SavingLine.tsx'
import { useSelector } from '@xstate/react'
import { useLayoutEffect } from 'react'
import { AdvicePage } from './AdvicePage.tsx'
import { AnswersPage } from './AnswersPage.tsx'
import type { PageProps } from './page-props.ts'
import { QuestionPage } from './QuestionPage.tsx'
import { hrefOf } from './routes.ts'
import type { Route } from './routes.ts'
import type { Session } from './session.ts'
import { useStore } from './store.ts'
import { goToCursor, routeAt } from './walking.ts'

interface Props extends PageProps {
  readonly session: Session
  readonly route: Route
}

/** A run under way: its questions, its answers, its advice. The URL says which position is looked at. */
export function WalkPages({ route, ...page }: Props) {
  const { session } = page
  const { actor } = session
  const context = useSelector(actor, (snapshot) => snapshot.context)
  const { saving } = useStore(session.progress)
  useLayoutEffect(() => {
    if (route.page === 'answers') return
    const cursor = route.page === 'question' ? route.position - 1 : Number.MAX_SAFE_INTEGER
    actor.send({ type: 'go', cursor })
    // An address beyond where the run stands leads to where it stands.
    const here = routeAt(actor.getSnapshot().context)
    if (hrefOf(here) !== hrefOf(route)) goToCursor(session, { replace: true })
  }, [actor, route, session])
  const question = questionAt(context)
  return (
    <>
      {route.page === 'answers' ? (
        <AnswersPage {...page} context={context} />
      ) : question === undefined ? (
        <AdvicePage {...page} context={context} />
      ) : (
        <QuestionPage {...page} context={context} question={question} />
      )}
      <SavingLine kept={session.kept} saving={saving} onRetry={session.saveAgain} />
    </>
  )
}
