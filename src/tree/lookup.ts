import type { DecisionTree, NodeId, Outcome, Prerequisite, Question } from './decision-tree.ts'

/** What an id stands for in a tree. */
export type Node =
  | { readonly kind: 'prerequisite'; readonly index: number; readonly prerequisite: Prerequisite }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }

/** The node that bears this id; undefined where the tree has none. */
export function nodeOf(tree: DecisionTree, id: NodeId): Node | undefined {
  return nodesOf(tree).get(id)
}

/** Where a run begins: the first prerequisite, or the tree's own first node if nothing is asked before. */
export function firstNode(tree: DecisionTree): NodeId {
  return tree.prerequisites.ask[0]?.id ?? tree.prerequisites.met
}

const indexes = new WeakMap<DecisionTree, ReadonlyMap<NodeId, Node>>()

function nodesOf(tree: DecisionTree): ReadonlyMap<NodeId, Node> {
  const known = indexes.get(tree)
  if (known !== undefined) return known
  const nodes = new Map<NodeId, Node>([
    ...tree.prerequisites.ask.map((prerequisite, index): [NodeId, Node] => [
      prerequisite.id,
      { kind: 'prerequisite', index, prerequisite },
    ]),
    ...tree.questions.map((question): [NodeId, Node] => [
      question.id,
      { kind: 'question', question },
    ]),
    ...tree.outcomes.map((outcome): [NodeId, Node] => [outcome.id, { kind: 'outcome', outcome }]),
  ])
  indexes.set(tree, nodes)
  return nodes
}
