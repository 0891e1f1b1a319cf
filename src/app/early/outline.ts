import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, NodeId, QuestionId } from '#tree/decision-tree.ts'
import type { Step } from '#run/step.ts'

/** As much of a tree as tells at which question a run stands: what leads where, by id. */
export interface Outline {
  /** Of the whole pack, as its runs bear it. */
  readonly hash: string
  readonly ask: readonly QuestionId[]
  readonly met: NodeId
  /** Where the answers to a question lead, in the order of `answers`. */
  readonly to: Readonly<Record<QuestionId, readonly NodeId[]>>
}

/** A question that a run has come to. */
export interface Place {
  readonly question: QuestionId
  /** A prerequisite before it was not answered with yes. */
  readonly isUnmet: boolean
  /** The answer given before; a run that has one can go forward from here. */
  readonly given: Answer | undefined
}

export function outlineOf({ prerequisites, questions }: DecisionTree, hash: string): Outline {
  return {
    hash,
    ask: prerequisites.ask.map(({ id }) => id),
    met: prerequisites.met,
    to: Object.fromEntries(
      questions.map(({ id, branches }) => [id, answers.map((answer) => branches[answer].to)]),
    ),
  }
}

/**
 * The question at a position (from 1) of the run with these steps, as `replay` and the machine find
 * it. Undefined where the run has not come so far, or no question is there.
 */
export function placeIn(
  { ask, met, to }: Outline,
  steps: readonly Step[],
  position: number,
): Place | undefined {
  const answered = new Map(steps.map(({ question, answer }) => [question, answer]))
  let question: NodeId | undefined = ask[0] ?? met
  let isUnmet = false
  for (let at = 1; question !== undefined; at++) {
    const given = answered.get(question)
    const asked = ask.indexOf(question)
    const leads: readonly NodeId[] | undefined = to[question]
    if (asked < 0 && leads === undefined) return undefined
    if (at === position) return { question, isUnmet, given }
    if (given === undefined) return undefined
    if (asked < 0) question = leads?.[answers.indexOf(given)]
    else {
      isUnmet ||= given !== 'yes'
      question = ask[asked + 1] ?? (isUnmet ? undefined : met)
    }
  }
  return undefined
}
