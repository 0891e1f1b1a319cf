import { keptSteps, replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { Answer, DecisionTree, QuestionId } from '#tree/decision-tree.ts'

/** A run in the consulting room: in memory, and nowhere else. */
export interface Consulting {
  readonly at: 'begin' | 'walking'
  readonly isWiped: boolean
  readonly steps: readonly Step[]
  /** From 0; behind the last question stands the advice. */
  readonly cursor: number
}

export const notBegun: Consulting = { at: 'begin', isWiped: false, steps: [], cursor: 0 }
export const wipedClean: Consulting = { ...notBegun, isWiped: true }
export const begun: Consulting = { ...notBegun, at: 'walking' }

/** The question at the cursor with what was answered; undefined where the advice stands. */
export function questionIn(
  tree: DecisionTree,
  { steps, cursor }: Consulting,
): { readonly question: QuestionId; readonly given: Answer | undefined } | undefined {
  const { route, at } = replay(tree, steps)
  const step = route[cursor]
  if (step !== undefined) return { question: step.question, given: step.answer }
  return at.kind === 'question' ? { question: at.id, given: undefined } : undefined
}

export function answeredIn(tree: DecisionTree, run: Consulting, answer: Answer): Consulting {
  const here = questionIn(tree, run)
  if (here === undefined) return run
  const steps = keptSteps(replay(tree, [...run.steps, { question: here.question, answer }]))
  return { ...run, steps, cursor: run.cursor + 1 }
}

export function movedIn(run: Consulting, by: 1 | -1): Consulting {
  return { ...run, cursor: Math.max(0, run.cursor + by) }
}
