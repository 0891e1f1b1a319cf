import { keptSteps, replay, type AtOutcome, type AtQuestion } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree, QuestionId } from '#tree/decision-tree.ts'

/** An unfinished run over another tree than the one it was begun on. */
export interface CarriedOver {
  /** Answers that still hold: their question is asked, or may still be. */
  readonly steps: readonly Step[]
  /** Answers to questions that are gone, or that no longer lie on the way. */
  readonly dropped: readonly Step[]
  /** Where the run then stands. */
  readonly at: AtQuestion | AtOutcome
}

/** Carries answers over whose question is still there and means the same. Never throws. */
export function carriedOver(
  oldSteps: readonly Step[],
  newTree: DecisionTree,
  isSame: (question: QuestionId) => boolean = () => true,
): CarriedOver {
  const walk = replay(
    newTree,
    oldSteps.filter(({ question }) => isSame(question)),
  )
  const changed = oldSteps.filter(({ question }) => !isSame(question))
  return { steps: keptSteps(walk), dropped: [...changed, ...walk.dropped], at: walk.at }
}

/** Where a finished run would end under another tree; a question where its answers do not reach an end. */
export function underTree(steps: readonly Step[], tree: DecisionTree): AtQuestion | AtOutcome {
  return replay(tree, steps).at
}
