import { answers } from './decision-tree.ts'
import type { DecisionTree, NodeId, QuestionId } from './decision-tree.ts'
import { nodeOf } from './lookup.ts'

/** The most and the fewest questions from a node to an outcome, that node included; an outcome has 0. */
export interface Length {
  readonly longest: number
  readonly shortest: number
}

/** How long a whole run may be, prerequisites included. */
export function lengthOfRun(tree: DecisionTree): Length {
  const asked = tree.prerequisites.ask.length
  const { longest, shortest } = lengthFrom(tree, tree.prerequisites.met)
  return { longest: asked + longest, shortest: asked > 0 ? asked : shortest }
}

/**
 * The most questions that can still come, the one at `id` included.
 * `unmet`: an earlier prerequisite is not `yes`, so that the tree will not be entered.
 */
export function questionsLeft(tree: DecisionTree, id: QuestionId, unmet: boolean): number {
  const node = nodeOf(tree, id)
  if (node?.kind !== 'prerequisite') return lengthFrom(tree, id).longest
  const toAsk = tree.prerequisites.ask.length - node.index
  return unmet ? toAsk : toAsk + lengthFrom(tree, tree.prerequisites.met).longest
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

const lengths = new WeakMap<DecisionTree, Map<NodeId, Length>>()

function lengthFrom(tree: DecisionTree, id: NodeId): Length {
  const known = lengths.get(tree) ?? new Map<NodeId, Length>()
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
    known.set(at, lengthOver(after.map((next) => known.get(next))))
  }
  return known.get(id) ?? { longest: 0, shortest: 0 }
}

function lengthOver(after: readonly (Length | undefined)[]): Length {
  if (after.length === 0) return { longest: 0, shortest: 0 }
  return {
    longest: 1 + Math.max(...after.map((length) => length?.longest ?? 0)),
    shortest: 1 + Math.min(...after.map((length) => length?.shortest ?? 0)),
  }
}
