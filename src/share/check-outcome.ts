import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree, OutcomeId } from '#tree/decision-tree.ts'

/** As much of a run in a file as can be checked. `outcome` is what the file says; never what we show. */
export interface ClaimedRun {
  readonly steps: readonly Step[]
  readonly finishedOn?: string
  readonly outcome?: OutcomeId
}

/** `unknown` where the tree that was walked is not on this device, so that nothing can be said. */
export type OutcomeCheck = 'follows' | 'forged' | 'unknown'

/**
 * Whether a run is what its answers make of it (I-11). A finished one must end, in the outcome it
 * names, with every answer on the way there; an unfinished one must not name any.
 */
export function checkOutcome(run: ClaimedRun, tree: DecisionTree | undefined): OutcomeCheck {
  if (run.finishedOn === undefined) return run.outcome === undefined ? 'follows' : 'forged'
  if (tree === undefined) return 'unknown'
  const { at, route } = replay(tree, run.steps)
  const ends = at.kind === 'outcome' && at.id === run.outcome
  return ends && route.length === run.steps.length ? 'follows' : 'forged'
}
