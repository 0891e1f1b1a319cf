import fc from 'fast-check'
import type { Step } from '#run/step.ts'
import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, OutcomeId, QuestionId } from '#tree/decision-tree.ts'
import { trees } from './a-tree.ts'

/** A concluded run: a tree, the steps walked, and where they ended. */
export interface ARun {
  readonly tree: DecisionTree
  readonly steps: readonly Step[]
  readonly end: OutcomeId
}

/**
 * Answers a tree's questions in turn until it ends; short of answers it begins them again.
 * Walks the tree by itself, in linear time; shares no code with replay.
 */
export function aRun(tree: DecisionTree, given: readonly Answer[] = ['yes']): ARun {
  const { ask, met, otherwise } = tree.prerequisites
  const steps: Step[] = []
  const next = (question: QuestionId): Answer => {
    const answer = given[steps.length % given.length] ?? 'yes'
    steps.push({ question, answer })
    return answer
  }
  const isMet = ask.map(({ id }) => next(id)).every((answer) => answer === 'yes')
  const questions = new Map(tree.questions.map((question) => [question.id, question]))
  let end = isMet ? met : otherwise
  for (let at = questions.get(end); at !== undefined; at = questions.get(end)) {
    end = at.branches[next(at.id)].to
  }
  return { tree, steps, end }
}

/** Concluded runs of random trees; most of them pass the gate. */
export function concludedRuns(mostQuestions = 25): fc.Arbitrary<ARun> {
  const answer = fc.constantFrom(...answers)
  return fc
    .record({
      tree: trees(mostQuestions),
      given: fc.array(answer, { minLength: 1, maxLength: 30 }),
      isMet: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    })
    .map(({ tree, given, isMet }) => {
      const met = tree.prerequisites.ask.map((): Answer => 'yes')
      return aRun(tree, isMet ? [...met, ...given] : given)
    })
}
