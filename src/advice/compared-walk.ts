import type { Step } from '#run/step.ts'
import type { Answer, DecisionTree, QuestionId } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import { holdView, stepsHeld, wipeView } from './held-view.ts'
import type { HeldView } from './held-view.ts'
import { placesOf } from './places.ts'

/** A question in a walk of those alone that may be compared. */
export interface ComparedAsk {
  readonly question: QuestionId
  /** From 1. */
  readonly position: number
  /** At most, this one included. */
  readonly left: number
  readonly given?: Answer
}

/**
 * The question at a cursor, from 0, in a walk of the questions that the tree marks as compared;
 * undefined behind the last one. A question that is not asked leads wherever it may lead. Which
 * ones come follows from this view's answers alone: another's would be given away by them.
 */
export function comparedAskAt(
  tree: DecisionTree,
  view: HeldView,
  cursor: number,
): ComparedAsk | undefined {
  const given = answersIn(stepsHeld(view))
  const { reached, mayCome } = walkOf(tree, given)
  const asked = comparedIn(tree, reached)
  const isOpen = (question: QuestionId) => !given.has(question)
  const open = asked.findIndex(isOpen)
  const question = asked[cursor]
  if (question === undefined || (open !== -1 && cursor > open)) return undefined
  const all = comparedIn(tree, mayCome)
  const answer = given.get(question)
  return {
    question,
    position: cursor + 1,
    left: all.length - all.indexOf(question),
    ...(answer === undefined ? {} : { given: answer }),
  }
}

/** The view with this answer, without those that can no longer come; the view before is gone. */
export function withComparedAnswer(
  tree: DecisionTree,
  view: HeldView,
  { question, answer }: Step,
): HeldView {
  const given = answersIn([...stepsHeld(view), { question, answer }])
  const { mayCome } = walkOf(tree, given)
  wipeView(view)
  return holdView(
    view.perspective,
    [...given].flatMap(([one, said]) =>
      mayCome.has(one) ? [{ question: one, answer: said }] : [],
    ),
  )
}

/** The questions on the way that were answered; of a whole run, all of it. */
export function answeredOn(tree: DecisionTree, steps: readonly Step[]): readonly Step[] {
  const given = answersIn(steps)
  return [...walkOf(tree, given).reached].flatMap((question) => {
    const answer = given.get(question)
    return answer === undefined ? [] : [{ question, answer }]
  })
}

export function isCompared(tree: DecisionTree, question: QuestionId): boolean {
  const node = nodeOf(tree, question)
  if (node?.kind === 'question') return node.question.compared
  return node?.kind === 'prerequisite' && node.prerequisite.compared
}

type Given = ReadonlyMap<QuestionId, Answer>

function answersIn(steps: readonly Step[]): Given {
  return new Map(steps.map(({ question, answer }) => [question, answer]))
}

/** Nodes in the tree's order: those that the answers lead to, and those that may still come. */
function walkOf(tree: DecisionTree, given: Given) {
  const places = placesOf(tree)
  const [reachedAt, mayComeAt] = [new Set([0]), new Set([0])]
  for (const [index, { node, moves }] of places.entries()) {
    const answer = given.get(node)
    const isWaiting = answer === undefined && isCompared(tree, node)
    for (const { to, answers } of moves) {
      if (answer !== undefined && !answers.includes(answer)) continue
      if (mayComeAt.has(index)) mayComeAt.add(to)
      if (reachedAt.has(index) && !isWaiting) reachedAt.add(to)
    }
  }
  const nodesAt = (wanted: ReadonlySet<number>) =>
    new Set(places.flatMap(({ node }, index) => (wanted.has(index) ? [node] : [])))
  return { reached: nodesAt(reachedAt), mayCome: nodesAt(mayComeAt) }
}

function comparedIn(tree: DecisionTree, nodes: ReadonlySet<QuestionId>): readonly QuestionId[] {
  return [...nodes].filter((node) => isCompared(tree, node))
}
