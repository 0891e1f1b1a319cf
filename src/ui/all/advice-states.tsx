import { adviceOf } from '#advice/advice-of.ts'
import type { Texts } from '#pack/pack.ts'
import type { People } from '#run/people.ts'
import type { DecisionTree, OutcomeId } from '#tree/decision-tree.ts'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { OldRunBar } from '#ui/screens/earlier/OldRunBar.tsx'
import { routeTo } from './route-to.ts'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** Every outcome as the employee sees it, and one as each other keeper does. */
export function adviceStates(tree: DecisionTree, texts: Texts): readonly ScreenState[] {
  const [first] = tree.outcomes
  return [
    ...tree.outcomes.map(({ id }) => ({
      name: `advice, ${id}`,
      element: advice(tree, texts, id, employee),
    })),
    ...(first === undefined
      ? []
      : [
          { name: 'advice, manager', element: advice(tree, texts, first.id, manager) },
          { name: 'advice, bedrijfsarts', element: advice(tree, texts, first.id, bedrijfsarts) },
          {
            name: 'advice, old run',
            element: (
              <>
                <OldRunBar
                  startedOn="2026-10-12"
                  finishedOn="2026-10-12"
                  packName={texts.name}
                  packVersion="0.9.0"
                  isCurrentVersion={false}
                  onBack={nothing}
                />
                {advice(tree, texts, first.id, employee, true)}
              </>
            ),
          },
        ]),
  ]
}

const employee: People = { perspective: 'employee', keeper: 'employee', atTable: ['employee'] }
const manager: People = {
  perspective: 'manager',
  keeper: 'employer',
  atTable: ['employee', 'manager'],
}
const bedrijfsarts: People = {
  perspective: 'counsellor',
  keeper: 'bedrijfsarts',
  atTable: ['employee', 'counsellor'],
}

function advice(
  tree: DecisionTree,
  texts: Texts,
  outcome: OutcomeId,
  people: People,
  readOnly = false,
) {
  const found = adviceOf(tree, routeTo(tree, outcome), people.perspective)
  if (found === undefined) return null
  return (
    <AdviceScreen
      advice={found}
      texts={texts}
      tree={tree}
      people={people}
      packVersion="1.0.0"
      publishedOn="2026-11-24"
      finishedOn="2026-11-24"
      looks={[
        { rhythm: 'together', dueOn: '2027-01-05' },
        { rhythm: 'with-counsellor', dueOn: '2027-02-24' },
      ]}
      kept={people.keeper === 'employee' ? 'device' : 'memory'}
      readOnly={readOnly}
      onPrint={nothing}
      onShowAnswers={nothing}
      onAgain={nothing}
    />
  )
}
