import type { Texts } from '#pack/pack.ts'
import type { People } from '#run/people.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { OldRunBar } from '#ui/screens/earlier/OldRunBar.tsx'
import { adviceElement } from './advice-element.tsx'
import { routeTo } from './route-to.ts'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

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
const caseManager: People = { ...bedrijfsarts, keeper: 'employer' }

/** Every outcome as the employee sees it, and one as each other keeper does. */
export function adviceStates(tree: DecisionTree, texts: Texts): readonly ScreenState[] {
  const [first] = tree.outcomes
  const element = (steps: readonly Step[], people: People, readOnly = false) =>
    adviceElement(tree, texts, steps, people, readOnly)
  if (first === undefined) return []
  const route = routeTo(tree, first.id)
  return [
    ...tree.outcomes.map(({ id }) => ({
      name: `advice, ${id}`,
      element: element(routeTo(tree, id), employee),
    })),
    { name: 'advice, manager', element: element(route, manager) },
    { name: 'advice, bedrijfsarts', element: element(route, bedrijfsarts) },
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
          {element(route, employee, true)}
        </>
      ),
    },
  ]
}

/** Every outcome, by each question that leads to it, for every perspective: to be counted, and like the others to look at. */
export function countedStates(tree: DecisionTree, texts: Texts): readonly ScreenState[] {
  return Object.entries({ employee, manager, bedrijfsarts, caseManager }).flatMap(([who, people]) =>
    tree.outcomes.flatMap(({ id }) =>
      lastQuestions(tree, id).map((last) => ({
        name: `counted, ${id} by ${last}, ${who}`,
        element: adviceElement(tree, texts, routeTo(tree, id, last), people),
      })),
    ),
  )
}

function lastQuestions(tree: DecisionTree, outcome: string): readonly string[] {
  const { ask, otherwise } = tree.prerequisites
  if (outcome === otherwise) return ask.slice(-1).map(({ id }) => id)
  return tree.questions
    .filter(({ branches }) => Object.values(branches).some(({ to }) => to === outcome))
    .map(({ id }) => id)
}
