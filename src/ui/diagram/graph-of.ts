import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, NodeId } from '#tree/decision-tree.ts'

/** A box of the drawing: a question, or an outcome where one answer ends the run. */
export interface MapNode {
  /** A question's id; for an outcome the question's id and the outcome's, since each is drawn where it is reached. */
  readonly key: string
  readonly id: NodeId
  readonly kind: 'prerequisite' | 'question' | 'outcome'
}

/** All answers of one question that lead to the same place. */
export interface MapEdge {
  readonly from: string
  readonly to: string
  /** At the gate: `met` when all prerequisites are yes, `otherwise` when not. */
  readonly label: readonly Answer[] | 'next' | 'met' | 'otherwise'
}

export interface MapGraph {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
}

/**
 * The tree as a drawing sees it. The same definition that the walk reads: the picture cannot lie.
 * An outcome is drawn at each question that leads to it, so that no line crosses the whole page.
 */
export function graphOf(tree: DecisionTree): MapGraph {
  const outcomes = new Set(tree.outcomes.map(({ id }) => id))
  const nodes: MapNode[] = []
  const edges: MapEdge[] = []
  const lead = (from: NodeId, to: NodeId, label: MapEdge['label']) => {
    const key = outcomes.has(to) ? `${from}/${to}` : to
    if (outcomes.has(to)) nodes.push({ key, id: to, kind: 'outcome' })
    edges.push({ from, to: key, label })
  }
  const { ask, met, otherwise } = tree.prerequisites
  for (const [index, { id }] of ask.entries()) {
    nodes.push({ key: id, id, kind: 'prerequisite' })
    const next = ask[index + 1]
    if (next !== undefined) lead(id, next.id, 'next')
    else {
      lead(id, met, 'met')
      lead(id, otherwise, 'otherwise')
    }
  }
  for (const { id, branches } of tree.questions) {
    nodes.push({ key: id, id, kind: 'question' })
    const targets = new Set(answers.map((answer) => branches[answer].to))
    for (const to of targets)
      lead(
        id,
        to,
        answers.filter((answer) => branches[answer].to === to),
      )
  }
  return { nodes, edges }
}
