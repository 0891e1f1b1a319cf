import type { Perspective } from '#run/people.ts'
import { roles } from '#tree/decision-tree.ts'
import type { DecisionTree, PointId } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import type { Because, OrderedPoint, PointsOfRole } from './advice.ts'

/**
 * All attention points: own role first; within a role those that a concern or an unmet
 * prerequisite puts first, with the reason, then the others in the tree's order.
 */
export function pointsInOrder(
  tree: DecisionTree,
  reasons: readonly Because[],
  own: Perspective,
): readonly PointsOfRole[] {
  const ordered = tree.points.map((point): OrderedPoint => ({
    point,
    because: reasons.filter((reason) => pointsOf(tree, reason).includes(point.id)),
  }))
  const first = ordered.filter(({ because }) => because.length > 0)
  const others = ordered.filter(({ because }) => because.length === 0)
  return [own, ...roles.filter((role) => role !== own)].map((role) => ({
    role,
    points: [...first, ...others].filter(({ point }) => point.role === role),
  }))
}

function pointsOf(tree: DecisionTree, { kind, id }: Because): readonly PointId[] {
  if (kind === 'concern') return tree.concerns.find((concern) => concern.id === id)?.points ?? []
  const node = nodeOf(tree, id)
  return node?.kind === 'prerequisite' ? node.prerequisite.points : []
}
