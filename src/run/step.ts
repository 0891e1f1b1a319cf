import type { Answer, QuestionId } from '#tree/decision-tree.ts'

/** One question with the answer given to it. A run is its steps; all else is derived. */
export interface Step {
  readonly question: QuestionId
  readonly answer: Answer
}
