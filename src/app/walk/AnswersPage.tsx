import { voiceOf } from '#run/people.ts'
import type { RunContext } from '#run/run.machine.ts'
import { AnswersScreen } from '#ui/screens/walk/AnswersScreen.tsx'
import type { PageProps } from '#app/state/page-props.ts'
import { routeOfWalk } from '#app/base/routes.ts'
import type { Session } from '#app/state/session.ts'
import { goTo } from '#app/base/use-route.ts'
import { useDropped } from '#app/state/use-dropped.ts'

interface Props extends PageProps {
  readonly session: Session
  readonly context: RunContext
}

/** The answers of the run under way; the advice reads only these. */
export function AnswersPage({ session, sessions, context, texts }: Props) {
  const { walk } = context
  const voice = voiceOf(session.people)
  const unkept = !session.kept
  return (
    <AnswersScreen
      items={walk.route.map(({ question, answer }, index) => ({
        position: index + 1,
        label: texts.questions[question]?.label ?? question,
        ask: texts.questions[question]?.voices[voice].ask ?? question,
        answer,
      }))}
      droppedLabels={useDropped(session, context, texts)}
      next={
        walk.at.kind === 'outcome'
          ? { kind: 'advice' }
          : { kind: 'question', position: walk.route.length + 1 }
      }
      onChange={(position) => goTo({ page: 'question', number: position }, { unkept })}
      onContinue={() => goTo(routeOfWalk(walk), { unkept })}
      onRestart={() => {
        sessions.end()
        goTo({ page: 'start' })
      }}
    />
  )
}
