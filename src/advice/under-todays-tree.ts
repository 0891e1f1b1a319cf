import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree, OutcomeId, QuestionId } from '#tree/decision-tree.ts'

/** Where an old run's answers lead in another tree. */
export type UnderTree =
  | { readonly kind: 'ends'; readonly outcome: OutcomeId }
  /** That tree asks what the run did not: nothing is guessed beyond it. */
  | { readonly kind: 'stops'; readonly at: QuestionId; readonly answered: number }

/** Walks `tree` with the answers of an old run, by the ids of its questions. */
export function underTodaysTree(oldSteps: readonly Step[], tree: DecisionTree): UnderTree {
  const { route, at } = replay(tree, oldSteps)
  return at.kind === 'outcome'
    ? { kind: 'ends', outcome: at.id }
    : { kind: 'stops', at: at.id, answered: route.length }
}
