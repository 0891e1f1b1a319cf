import type { ReactNode } from 'react'
import type { Texts } from '#pack/pack.ts'
import { replay } from '#run/replay.ts'
import { answers } from '#tree/decision-tree.ts'
import type { DecisionTree, Role } from '#tree/decision-tree.ts'
import { questionsLeft } from '#tree/paths.ts'
import { PathMap } from '#ui/diagram/PathMap.tsx'
import { DroppedNotice } from '#ui/parts/DroppedNotice.tsx'
import { SavingLine } from '#ui/parts/SavingLine.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { AnswersScreen } from '#ui/screens/walk/AnswersScreen.tsx'
import { MapScreen } from '#ui/screens/walk/MapScreen.tsx'
import { QuestionScreen } from '#ui/screens/walk/QuestionScreen.tsx'
import { shownSources } from '#ui/parts/shown-sources.ts'
import { routeTo } from './route-to.ts'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** The walk: a question in each wording and each state, the answers, the map, and how saving went. */
export function walkStates(tree: DecisionTree, texts: Texts): readonly ScreenState[] {
  const last = tree.outcomes[0]?.id ?? ''
  const steps = routeTo(tree, last)
  const half = steps.slice(0, Math.ceil(steps.length / 2))
  const items = steps.map(({ question, answer }, index) => ({
    position: index + 1,
    label: texts.questions[question]?.label ?? question,
    ask: texts.questions[question]?.voices.employee.ask ?? question,
    answer,
  }))
  const labels = items.slice(0, 2).map(({ label }) => label)
  return [
    ...(['employee', 'manager', 'counsellor'] as const).map((role) => ({
      name: `question, ${role}`,
      element: questionIn(tree, texts, role),
    })),
    ...answers.map((given) => ({
      name: `question, answered ${given}`,
      element: questionIn(tree, texts, 'employee', { given }),
    })),
    {
      name: 'question, answers dropped',
      element: questionIn(tree, texts, 'employee', { notice: <DroppedNotice labels={labels} /> }),
    },
    {
      name: 'answers',
      element: (
        <AnswersScreen
          items={items}
          next={{ kind: 'advice' }}
          onChange={nothing}
          onContinue={nothing}
          onRestart={nothing}
        />
      ),
    },
    {
      name: 'answers, some dropped',
      element: (
        <AnswersScreen
          items={items.slice(0, 3)}
          droppedLabels={labels}
          next={{ kind: 'question', position: 4 }}
          onChange={nothing}
          onContinue={nothing}
        />
      ),
    },
    {
      name: 'answers, none',
      element: (
        <AnswersScreen
          items={[]}
          next={{ kind: 'question', position: 1 }}
          onChange={nothing}
          onContinue={nothing}
        />
      ),
    },
    { name: 'map', element: <MapScreen tree={tree} texts={texts} /> },
    {
      name: 'map, half way',
      element: <MapScreen tree={tree} texts={texts} walk={replay(tree, half)} onBack={nothing} />,
    },
    {
      name: 'map, two runs compared',
      element: (
        <>
          <PageTitle>{texts.name}</PageTitle>
          <PathMap
            tree={tree}
            texts={texts}
            walk={replay(tree, steps)}
            before={replay(tree, routeTo(tree, tree.outcomes.at(-2)?.id ?? ''))}
          />
        </>
      ),
    },
    ...(
      ['saving', 'saved', 'full', 'refused', 'closed', 'damaged', 'conflict', 'newer'] as const
    ).map((saving) => ({
      name: `saving, ${saving}`,
      element: (
        <>
          {questionIn(tree, texts, 'employee')}
          <SavingLine kept saving={saving} onRetry={nothing} />
        </>
      ),
    })),
    {
      name: 'saving, not kept',
      element: (
        <>
          {questionIn(tree, texts, 'employee')}
          <SavingLine kept={false} saving="none" onRetry={nothing} />
        </>
      ),
    },
  ]
}

function questionIn(
  tree: DecisionTree,
  texts: Texts,
  role: Role,
  more: { given?: 'yes' | 'no' | 'unsure'; notice?: ReactNode } = {},
) {
  const [first] = tree.prerequisites.ask
  const text = first && texts.questions[first.id]
  if (first === undefined || text === undefined) return null
  return (
    <QuestionScreen
      position={1}
      questionsLeft={questionsLeft(tree, first.id, false)}
      phase="prerequisite"
      voice={text.voices[role]}
      sources={shownSources(tree, texts, first.sources)}
      onAnswer={nothing}
      onBack={nothing}
      onForward={nothing}
      onShowAnswers={nothing}
      mapHref="#/kaart"
      {...more}
    />
  )
}
