import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { Answer, DecisionTree, QuestionId } from '#tree/decision-tree.ts'
import { fewestChanges } from './fewest-changes.ts'
import type { WaysTo } from './fewest-changes.ts'
import { placesOf } from './places.ts'

/**
 * For every other outcome, the fewest answers that would have to be different, over all paths:
 * fewest first, then in the tree's order. New questions on the way may take any answer; they are
 * listed, and count for nothing. Empty while the run is not concluded.
 */
export function whatWouldChange(tree: DecisionTree, steps: readonly Step[]): readonly WaysTo[] {
  const { route, at } = replay(tree, steps)
  if (at.kind !== 'outcome') return []
  const given = new Map<QuestionId, Answer>(route.map(({ question, answer }) => [question, answer]))
  const ways = fewestChanges(placesOf(tree), (question, answers) => {
    const answer = given.get(question)
    if (answer === undefined) return 'new'
    return answers.includes(answer) ? 'kept' : 'changed'
  })
  const order = new Map(tree.outcomes.map(({ id }, index) => [id, index]))
  const orderOf = ({ outcome }: WaysTo) => order.get(outcome) ?? 0
  return ways
    .filter(({ outcome }) => outcome !== at.id)
    .sort((a, b) => a.changes - b.changes || orderOf(a) - orderOf(b))
}
