import type { Step } from '#run/step.ts'
import { unmetSteps } from '#run/unmet-steps.ts'
import { answers } from '#tree/decision-tree.ts'
import type { DecisionTree, NodeId, Outcome } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import { nodesAfter, nodesBefore, reachableFrom } from '#tree/paths.ts'

/**
 * The answers that decided a concluded run, in the order in which they were given; never none.
 * - At the gate: every prerequisite that is not `yes`.
 * - At an outcome that leads home: the last answer, and each answer that kept home open.
 * - At another outcome: the last answer, and before it each answer without which the next
 *   question would not have been asked, and which could have ended elsewhere.
 */
export function decidingSteps(tree: DecisionTree, route: readonly Step[]): readonly Step[] {
  const last = route.at(-1)
  const unmet = unmetSteps(tree, route)
  if (last === undefined || unmet.length > 0) return unmet
  const end = outcomeOf(tree, nodeTaken(tree, last))
  if (end?.leadsHome === true)
    return route.filter((step) => step === last || keptHomeOpen(tree, step))
  // Without a tree behind the gate, all that was asked decided.
  if (nodeOf(tree, last.question)?.kind === 'prerequisite') return route
  let from = route.length - 1
  while (ledRound(tree, route[from - 1], route[from], end)) from -= 1
  return route.slice(from)
}

/**
 * Whether another answer would have led to an outcome away from home: at once, or by questions
 * that only that other answer leads to.
 */
function keptHomeOpen(tree: DecisionTree, step: Step): boolean {
  const taken = nodeTaken(tree, step)
  const aside = new Set<NodeId>([step.question])
  const open = [...otherNodes(tree, step)]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (outcomeOf(tree, id)?.leadsHome === false) return true
    if (id === taken || aside.has(id)) continue
    // A node that two of them lead to is seen again after the second.
    if (!nodesBefore(tree, id).every((before) => aside.has(before))) continue
    aside.add(id)
    open.push(...nodesAfter(tree, id))
  }
  return false
}

/** Whether another answer goes round the next question, and can end elsewhere. */
function ledRound(
  tree: DecisionTree,
  step: Step | undefined,
  next: Step | undefined,
  end: Outcome | undefined,
): boolean {
  if (step === undefined || next === undefined) return false
  return otherNodes(tree, step).some((id) => {
    if (nodeOf(tree, id)?.kind !== 'question') return false
    const reachable = reachableFrom(tree, id)
    if (reachable.has(next.question)) return false
    return tree.outcomes.some((outcome) => outcome !== end && reachable.has(outcome.id))
  })
}

/** Where the answer given leads; a prerequisite's `yes` to the next one, or into the tree. */
function nodeTaken(tree: DecisionTree, { question, answer }: Step): NodeId {
  const node = nodeOf(tree, question)
  if (node?.kind === 'question') return node.question.branches[answer].to
  const { ask, met } = tree.prerequisites
  return (node?.kind === 'prerequisite' ? ask[node.index + 1]?.id : undefined) ?? met
}

/** Where the other answers lead; for a prerequisite's `yes`, in the end to the shut gate. */
function otherNodes(tree: DecisionTree, { question, answer }: Step): readonly NodeId[] {
  const node = nodeOf(tree, question)
  if (node?.kind !== 'question') return [tree.prerequisites.otherwise]
  return answers
    .filter((other) => other !== answer)
    .map((other) => node.question.branches[other].to)
}

function outcomeOf(tree: DecisionTree, id: NodeId): Outcome | undefined {
  const node = nodeOf(tree, id)
  return node?.kind === 'outcome' ? node.outcome : undefined
}
