import type { Step } from '#run/step.ts'
import { unmetSteps } from '#run/unmet-steps.ts'
import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, NodeId } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import { reachableFrom } from '#tree/paths.ts'

/**
 * The answers that decided a concluded run, in the order in which they were given.
 * At the gate: every prerequisite that is not `yes`. In the tree: the last answer, and before it
 * each answer without which the next question would not have been asked at all, another answer
 * going round it to a question from which it can no longer be reached.
 */
export function decidingSteps(tree: DecisionTree, route: readonly Step[]): readonly Step[] {
  const last = route.at(-1)
  if (last === undefined) return []
  if (nodeOf(tree, last.question)?.kind === 'prerequisite') return unmetSteps(tree, route)
  let from = route.length - 1
  while (ledRound(tree, route[from - 1], route[from])) from -= 1
  return route.slice(from)
}

function ledRound(tree: DecisionTree, step: Step | undefined, next: Step | undefined): boolean {
  if (step === undefined || next === undefined) return false
  return otherNodes(tree, step).some(
    (id) => nodeOf(tree, id)?.kind === 'question' && !reachableFrom(tree, id).has(next.question),
  )
}

function otherNodes(tree: DecisionTree, { question, answer }: Step): readonly NodeId[] {
  const node = nodeOf(tree, question)
  if (node?.kind !== 'question') return []
  return answers
    .filter((other: Answer) => other !== answer)
    .map((other) => node.question.branches[other].to)
}
