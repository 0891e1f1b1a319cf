import type { Walk } from '#run/replay.ts'
import type { Answer, DecisionTree, NodeId, QuestionId } from '#tree/decision-tree.ts'
import { reachableFrom } from '#tree/paths.ts'
import type { MapEdge, MapNode } from './graph-of.ts'

/**
 * `walked`: answered on the live path; `here`: where one is; `ahead`: can still come; `off`: cannot
 * any more. `before`: not on this path, but on that of the run it is compared with.
 */
export type Standing = 'walked' | 'here' | 'ahead' | 'off' | 'before'

export interface MapProgress {
  readonly standingOf: (node: MapNode) => Standing
  readonly isWalked: (edge: MapEdge) => boolean
  readonly answerOf: (id: QuestionId) => Answer | undefined
  /** The same of the run it is compared with. */
  readonly wasWalked: (edge: MapEdge) => boolean
  readonly answerBefore: (id: QuestionId) => Answer | undefined
}

/**
 * How far a walk has come on the map; without a walk everything is `ahead`. `at` is the question
 * looked at, where that is not the one where the walk stands. `before` is another run over this
 * tree, or over an older one: what is no longer in the tree is not on the map.
 */
export function progressOf(
  tree: DecisionTree,
  walk: Walk | undefined,
  at?: QuestionId,
  before?: Walk,
): MapProgress {
  const earlier = traceOf(before)
  const then = { wasWalked: earlier.isWalked, answerBefore: earlier.answerOf }
  const { passed, isWalked, answerOf } = traceOf(walk)
  if (walk === undefined) return { standingOf: () => 'ahead', isWalked, answerOf, ...then }
  const reachable =
    walk.at.kind === 'question' ? reachableFrom(tree, walk.at.id) : new Set<NodeId>()
  const here = at ?? walk.at.id
  const fromOf = (node: MapNode) => node.key.slice(0, -node.id.length - 1)
  return {
    standingOf: (node) => {
      if (node.kind === 'outcome') {
        if (walk.at.id === node.id && passed.at(-2) === fromOf(node)) return 'here'
        if (reachable.has(fromOf(node))) return 'ahead'
        return earlier.endsAt(fromOf(node), node.id) ? 'before' : 'off'
      }
      if (node.id === here) return 'here'
      if (answerOf(node.id) !== undefined) return 'walked'
      if (reachable.has(node.id)) return 'ahead'
      return earlier.answerOf(node.id) === undefined ? 'off' : 'before'
    },
    isWalked,
    answerOf,
    ...then,
  }
}

/** Which boxes and lines a walk went along. */
function traceOf(walk: Walk | undefined) {
  const given = new Map(walk?.route.map(({ question, answer }) => [question, answer]))
  const passed = walk === undefined ? [] : [...given.keys(), walk.at.id]
  const pairs = new Set(passed.map((id, index) => `${id} ${passed[index + 1]}`))
  return {
    passed,
    answerOf: (id: QuestionId) => given.get(id),
    isWalked: ({ from, to }: MapEdge) =>
      pairs.has(`${from} ${to.startsWith(`${from}/`) ? to.slice(from.length + 1) : to}`),
    endsAt: (from: NodeId, outcome: NodeId) => passed.at(-1) === outcome && passed.at(-2) === from,
  }
}
