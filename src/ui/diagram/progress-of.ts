import type { Walk } from '#run/replay.ts'
import type { Answer, DecisionTree, NodeId, QuestionId } from '#tree/decision-tree.ts'
import { reachableFrom } from '#tree/paths.ts'
import type { MapEdge, MapNode } from './graph-of.ts'

/** `walked`: answered on the live path; `here`: where one is; `ahead`: can still come; `off`: cannot any more. */
export type Standing = 'walked' | 'here' | 'ahead' | 'off'

export interface MapProgress {
  readonly standingOf: (node: MapNode) => Standing
  readonly isWalked: (edge: MapEdge) => boolean
  readonly answerOf: (id: QuestionId) => Answer | undefined
}

/**
 * How far a walk has come on the map; without a walk everything is `ahead`. `at` is the question
 * looked at, where that is not the one where the walk stands.
 */
export function progressOf(
  tree: DecisionTree,
  walk: Walk | undefined,
  at?: QuestionId,
): MapProgress {
  if (walk === undefined) {
    return { standingOf: () => 'ahead', isWalked: () => false, answerOf: () => undefined }
  }
  const given = new Map(walk.route.map(({ question, answer }) => [question, answer]))
  const passed = [...walk.route.map(({ question }) => question), walk.at.id]
  const pairs = new Set(passed.map((id, index) => `${id} ${passed[index + 1]}`))
  const reachable =
    walk.at.kind === 'question' ? reachableFrom(tree, walk.at.id) : new Set<NodeId>()
  const here = at ?? walk.at.id
  const fromOf = (node: MapNode) => node.key.slice(0, -node.id.length - 1)
  return {
    standingOf: (node) => {
      if (node.kind === 'outcome') {
        if (walk.at.id === node.id && passed.at(-2) === fromOf(node)) return 'here'
        return reachable.has(fromOf(node)) ? 'ahead' : 'off'
      }
      if (node.id === here) return 'here'
      if (given.has(node.id)) return 'walked'
      return reachable.has(node.id) ? 'ahead' : 'off'
    },
    isWalked: ({ from, to }) =>
      pairs.has(`${from} ${to.startsWith(`${from}/`) ? to.slice(from.length + 1) : to}`),
    answerOf: (id) => given.get(id),
  }
}
