import type { Texts } from '#pack/pack.ts'
import { voiceOf } from '#run/people.ts'
import type { RunContext } from '#run/run.machine.ts'
import { unmetSteps } from '#run/unmet-steps.ts'
import type { Answer, DecisionTree, QuestionId, SourceId } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import { questionsLeft } from '#tree/paths.ts'
import { DroppedNotice } from '#ui/parts/DroppedNotice.tsx'
import { QuestionScreen } from '#ui/screens/walk/QuestionScreen.tsx'
import { shownSources } from '#ui/parts/shown-sources.ts'
import { hrefOf } from '#app/base/routes.ts'
import type { Session } from '#app/state/session.ts'
import { goBackTo, goTo } from '#app/base/use-route.ts'
import { goToCursor } from './walking.ts'
import { useDropped } from '#app/state/use-dropped.ts'

interface Props {
  readonly texts: Texts
  readonly session: Session
  readonly context: RunContext
  /** The question at the cursor. */
  readonly question: QuestionId
}

/** One question of the run under way. */
export function QuestionPage({ session, context, question, texts }: Props) {
  const { tree, walk, cursor } = context
  const dropped = useDropped(session, context, texts)
  const unkept = !session.kept
  const text = texts.questions[question]
  if (text === undefined) return null
  const position = cursor + 1
  const isUnmet = unmetSteps(tree, walk.route.slice(0, cursor)).length > 0
  const left = questionsLeft(tree, question, isUnmet)
  const answer = (given: Answer) => {
    session.actor.send({ type: `answer.${given}` })
    goToCursor(session)
  }
  return (
    <QuestionScreen
      position={position}
      questionsLeft={left}
      phase={nodeOf(tree, question)?.kind === 'prerequisite' ? 'prerequisite' : 'tree'}
      voice={text.voices[voiceOf(session.people)]}
      given={walk.route[cursor]?.answer}
      sources={shownSources(tree, texts, sourcesOf(tree, question))}
      notice={<DroppedNotice labels={dropped} />}
      onAnswer={answer}
      onBack={
        cursor === 0 ? undefined : () => goBackTo({ page: 'question', number: cursor }, { unkept })
      }
      onForward={
        cursor < walk.route.length
          ? () => {
              session.actor.send({ type: 'forward' })
              goToCursor(session)
            }
          : undefined
      }
      mapHref={hrefOf({ page: 'map' })}
      onShowAnswers={() => goTo({ page: 'answers' }, { unkept })}
    />
  )
}

/** What a question rests on: sources cited straight, and those of its factors. */
function sourcesOf(tree: DecisionTree, id: QuestionId): readonly SourceId[] {
  const node = nodeOf(tree, id)
  if (node === undefined || node.kind === 'outcome') return []
  const { factors, sources } = node.kind === 'question' ? node.question : node.prerequisite
  const found = tree.factors.filter((factor) => factors.includes(factor.id))
  return [...sources, ...found.flatMap((factor) => factor.sources)]
}
