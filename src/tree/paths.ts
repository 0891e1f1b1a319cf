import { answers } from './decision-tree.ts'
import type { DecisionTree, NodeId, QuestionId } from './decision-tree.ts'
import { nodeOf } from './lookup.ts'

/** The most questions that a whole run can have, prerequisites included. */
export function longestRun(tree: DecisionTree): number {
  return tree.prerequisites.ask.length + longestFrom(tree, tree.prerequisites.met)
}

/**
 * The most questions that can still come, the one at `id` included.
 * `unmet`: an earlier prerequisite is not `yes`, so that the tree will not be entered.
 */
export function questionsLeft(tree: DecisionTree, id: QuestionId, unmet: boolean): number {
  const node = nodeOf(tree, id)
  if (node?.kind !== 'prerequisite') return longestFrom(tree, id)
  const toAsk = tree.prerequisites.ask.length - node.index
  return unmet ? toAsk : toAsk + longestFrom(tree, tree.prerequisites.met)
}

/** Every node that a run standing at `id` can still come to, `id` included. */
export function reachableFrom(tree: DecisionTree, id: NodeId): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...nodesAfter(tree, next))
  }
  return seen
}

/** Where the answers at a node lead; none for an outcome. */
export function nodesAfter(tree: DecisionTree, id: NodeId): readonly NodeId[] {
  const node = nodeOf(tree, id)
  if (node?.kind === 'question') return answers.map((answer) => node.question.branches[answer].to)
  if (node?.kind !== 'prerequisite') return []
  const next = tree.prerequisites.ask[node.index + 1]
  return next === undefined ? [tree.prerequisites.met, tree.prerequisites.otherwise] : [next.id]
}

/** The questions and prerequisites with an answer that leads to this node, each once. */
export function nodesBefore(tree: DecisionTree, id: NodeId): readonly QuestionId[] {
  return (befores.get(tree) ?? beforesOf(tree)).get(id) ?? []
}

const befores = new WeakMap<DecisionTree, ReadonlyMap<NodeId, readonly QuestionId[]>>()

function beforesOf(tree: DecisionTree): ReadonlyMap<NodeId, readonly QuestionId[]> {
  const before = new Map<NodeId, QuestionId[]>()
  for (const { id } of [...tree.prerequisites.ask, ...tree.questions]) {
    for (const next of new Set(nodesAfter(tree, id))) {
      const known = before.get(next)
      if (known === undefined) before.set(next, [id])
      else known.push(id)
    }
  }
  befores.set(tree, before)
  return before
}

const lengths = new WeakMap<DecisionTree, Map<NodeId, number>>()

/** The most questions from a node to an outcome, that node included; an outcome has 0. */
function longestFrom(tree: DecisionTree, id: NodeId): number {
  const known = lengths.get(tree) ?? new Map<NodeId, number>()
  lengths.set(tree, known)
  // Depth first without recursion: a pack may be thousands of questions deep.
  const open = [id]
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const after = nodesAfter(tree, at)
    const unknown = after.filter((next) => !known.has(next))
    if (unknown.length > 0 && !known.has(at)) {
      open.push(...unknown)
      continue
    }
    open.pop()
    known.set(
      at,
      after.length === 0 ? 0 : 1 + Math.max(...after.map((next) => known.get(next) ?? 0)),
    )
  }
  return known.get(id) ?? 0
}
