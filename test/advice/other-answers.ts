import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import { answers } from '#tree/decision-tree.ts'
import type { DecisionTree, NodeId } from '#tree/decision-tree.ts'
import { reachableFrom } from '#tree/paths.ts'

export const leadsHome = (tree: DecisionTree, id: NodeId) =>
  tree.outcomes.some((outcome) => outcome.id === id && outcome.leadsHome)

export const leadsAway = (tree: DecisionTree, id: NodeId) =>
  tree.outcomes.some((outcome) => outcome.id === id && !outcome.leadsHome)

export const others = ({ question, answer }: Step): Step[] =>
  answers.filter((other) => other !== answer).map((other) => ({ question, answer: other }))

/** Every outcome that a run can still come to after this answer is changed. */
export function endsAfter(tree: DecisionTree, steps: readonly Step[], other: Step): NodeId[] {
  const before = steps.slice(
    0,
    steps.findIndex(({ question }) => question === other.question),
  )
  if (tree.prerequisites.ask.some(({ id }) => id === other.question))
    return [tree.prerequisites.otherwise]
  const { at } = replay(tree, [...before, other])
  const open = at.kind === 'outcome' ? new Set([at.id]) : reachableFrom(tree, at.id)
  return tree.outcomes.map(({ id }) => id).filter((id) => open.has(id))
}

/** Where the other answers lead, and the answers of questions that only those lead to. */
export function ownNodes(tree: DecisionTree, step: Step): NodeId[] {
  const question = tree.questions.find(({ id }) => id === step.question)
  if (question === undefined) return [tree.prerequisites.otherwise]
  const taken = question.branches[step.answer].to
  const leading = (to: NodeId) =>
    tree.questions.filter(({ branches }) => answers.some((answer) => branches[answer].to === to))
  return others(step).flatMap(({ answer }) => {
    const { to } = question.branches[answer]
    const next = tree.questions.find(({ id }) => id === to)
    const isOwn = to !== taken && leading(to).every(({ id }) => id === step.question)
    return next === undefined || !isOwn
      ? [to]
      : [to, ...answers.map((one) => next.branches[one].to)]
  })
}
