import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'

/** The most answers named as the reason of an advice. */
const mostReasons = 4

/**
 * The deciding answers to name, in the order in which they were given. First the last one, then
 * those that are not `yes`, then the tree's first questions, and the prerequisites at the end.
 */
export function mainReasons(tree: DecisionTree, deciding: readonly Step[]): readonly Step[] {
  const gate = new Set(tree.prerequisites.ask.map(({ id }) => id))
  const rankOf = (step: Step) => {
    if (step === deciding.at(-1)) return 0
    if (step.answer !== 'yes') return 1
    return gate.has(step.question) ? 3 : 2
  }
  const ranked = deciding.toSorted((a, b) => rankOf(a) - rankOf(b))
  const named = new Set(ranked.slice(0, mostReasons))
  return deciding.filter((step) => named.has(step))
}
