import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { Answer, DecisionTree, QuestionId } from '#tree/decision-tree.ts'
import { dependsOn } from './decision-diagram.ts'
import { placesOf } from './places.ts'

/** What a concluded run leaves open, and whether it matters. */
export interface Unknowns {
  /** Questions answered `unsure`, in the order in which they were asked. */
  readonly unknown: readonly QuestionId[]
  /**
   * Those on which the outcome depends, the fewest that decide it together: to find out first.
   * None: the advice holds, whatever the answers turn out to be.
   */
  readonly deciding: readonly QuestionId[]
}

/**
 * Every completion of a run: each `unsure` stays, or turns out `yes` or `no`; what is known stays;
 * new questions take any answer. Exact, and linear in the size of the tree. The completions are
 * one function of those answers, drawn as a reduced diagram, in which just the answers remain
 * that it depends on. Undefined while the run is not concluded.
 */
export function unknownsOf(tree: DecisionTree, steps: readonly Step[]): Unknowns | undefined {
  const { route, at } = replay(tree, steps)
  if (at.kind !== 'outcome') return undefined
  const unknown = route.filter(({ answer }) => answer === 'unsure').map(({ question }) => question)
  const known = new Map<QuestionId, Answer>()
  for (const { question, answer } of route) if (answer !== 'unsure') known.set(question, answer)
  const questions = dependsOn(placesOf(tree), (question) => known.get(question))
  return {
    unknown,
    deciding: unknown.filter((question) => questions.has(question)),
  }
}
