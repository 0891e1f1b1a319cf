import { adviceOf } from '#advice/advice-of.ts'
import type { Language, Pack, Texts } from '#pack/pack.ts'
import type { OutcomeId } from '#tree/decision-tree.ts'
import { ConsultingAdvice } from '#ui/screens/consulting/ConsultingAdvice.tsx'
import { ConsultingBegin } from '#ui/screens/consulting/ConsultingBegin.tsx'
import { ConsultingQuestion } from '#ui/screens/consulting/ConsultingQuestion.tsx'
import { useSides } from '#ui/screens/consulting/Sides.tsx'
import { routeTo } from './route-to.ts'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

type All = Readonly<Record<Language, Texts>>

/** The consulting room: large, in every language of the pack. */
export function consultingStates(
  pack: Pack,
  texts: Texts,
  language: Language,
): readonly ScreenState[] {
  const all = { ...pack.texts, [language]: texts }
  const { tree } = pack
  const begin = { hasKeys: true, onKeys: nothing, onBegin: nothing }
  const questions = [...tree.prerequisites.ask, ...tree.questions].map(({ id }) => id)
  return [
    { name: 'consulting room, begin', element: <ConsultingBegin {...begin} /> },
    {
      name: 'consulting room, wiped, keys off',
      element: <ConsultingBegin {...begin} isWiped hasKeys={false} />,
    },
    ...questions.map((question, index) => ({
      name: `consulting room, ${question}`,
      element: <OneQuestion all={all} question={question} at={index} />,
    })),
    ...tree.outcomes.map(({ id }) => ({
      name: `consulting room, advice ${id}`,
      element: <OneAdvice all={all} pack={pack} outcome={id} />,
    })),
  ]
}

function OneQuestion({ all, question, at }: { all: All; question: string; at: number }) {
  const isFirst = at === 0
  return (
    <ConsultingQuestion
      sides={useSides(all, true)}
      question={question}
      position={at + 1}
      left={12}
      given={isFirst ? undefined : 'no'}
      hasKeys={at % 2 === 0}
      onKeys={nothing}
      onAnswer={nothing}
      onBack={isFirst ? undefined : nothing}
      onForward={isFirst ? undefined : nothing}
      onWipe={nothing}
    />
  )
}

function OneAdvice({ all, pack, outcome }: { all: All; pack: Pack; outcome: OutcomeId }) {
  const advice = adviceOf(pack.tree, routeTo(pack.tree, outcome), 'employee')
  const sides = useSides(all, true)
  if (advice === undefined) return null
  return (
    <ConsultingAdvice
      sides={sides}
      advice={advice}
      tree={pack.tree}
      looks={[
        { rhythm: 'together', dueOn: '2027-01-05' },
        { rhythm: 'with-counsellor', dueOn: '2027-02-24' },
      ]}
      which={{
        packVersion: pack.ref.version,
        publishedOn: pack.publishedOn,
        finishedOn: '2026-11-24',
      }}
      onPrint={nothing}
      onCopy={() => Promise.resolve(false)}
      onBack={nothing}
      onWipe={nothing}
    />
  )
}
