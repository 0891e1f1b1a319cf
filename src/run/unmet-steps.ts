import type { DecisionTree } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import type { Step } from './step.ts'

/** The prerequisites on this route that are not `yes`. */
export function unmetSteps(tree: DecisionTree, route: readonly Step[]): readonly Step[] {
  return route.filter(
    ({ question, answer }) => answer !== 'yes' && nodeOf(tree, question)?.kind === 'prerequisite',
  )
}
