import type { Perspective } from '#run/people.ts'
import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import { unmetSteps } from '#run/unmet-steps.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import type { Advice, Because, TalkingPoint } from './advice.ts'
import { decidingSteps } from './deciding-steps.ts'
import { pointsInOrder } from './points-in-order.ts'
import { raisedOn } from './raised.ts'

/**
 * What follows from a run's live path; undefined while it is not concluded. A pure function of
 * tree and answers: `own` orders the roles and changes nothing else.
 */
export function adviceOf(
  tree: DecisionTree,
  steps: readonly Step[],
  own: Perspective,
): Advice | undefined {
  const { route, at } = replay(tree, steps)
  const node = nodeOf(tree, at.id)
  if (node?.kind !== 'outcome') return undefined
  const { outcome } = node
  const unmet = unmetSteps(tree, route)
  const { concerns, topics } = raisedOn(tree, route)
  const toTalkAbout = concerns.map((id): TalkingPoint => ({ kind: 'concern', id }))
  const reasons = [
    ...unmet.map(({ question }): Because => ({ kind: 'prerequisite', id: question })),
    ...concerns.map((id): Because => ({ kind: 'concern', id })),
  ]
  return {
    outcome,
    deciding: decidingSteps(tree, route),
    unmet,
    arrange: outcome.leadsHome ? concerns : [],
    talkAbout: outcome.leadsHome ? topics : [...topics, ...toTalkAbout],
    points: pointsInOrder(tree, reasons, own),
    route,
  }
}
