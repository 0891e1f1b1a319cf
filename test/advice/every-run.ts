import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, NodeId, OutcomeId, QuestionId } from '#tree/decision-tree.ts'

/** A whole run of a tree, walked here without the product's code. */
export interface WholeRun {
  readonly given: ReadonlyMap<QuestionId, Answer>
  readonly outcome: OutcomeId
}

/** Where an answer leads, `met` told of the gate; undefined at an outcome. */
export function nextNode(
  tree: DecisionTree,
  node: NodeId,
  answer: Answer,
  met: boolean,
): NodeId | undefined {
  const { ask, met: first, otherwise } = tree.prerequisites
  const index = ask.findIndex(({ id }) => id === node)
  if (index === -1) return tree.questions.find(({ id }) => id === node)?.branches[answer].to
  const after = ask[index + 1]
  if (after !== undefined) return after.id
  return met && answer === 'yes' ? first : otherwise
}

/** Every run that gives only answers allowed at each question; all of the tree's unless told. */
export function everyRun(
  tree: DecisionTree,
  allowed: (question: QuestionId) => readonly Answer[] = () => answers,
): readonly WholeRun[] {
  const found: WholeRun[] = []
  const isOutcome = new Set(tree.outcomes.map(({ id }) => id))
  const isPrerequisite = new Set(tree.prerequisites.ask.map(({ id }) => id))
  const walk = (node: NodeId, given: ReadonlyMap<QuestionId, Answer>, met: boolean) => {
    if (isOutcome.has(node)) {
      found.push({ given, outcome: node })
      return
    }
    for (const answer of allowed(node)) {
      const next = nextNode(tree, node, answer, met) ?? ''
      const still = met && (answer === 'yes' || !isPrerequisite.has(node))
      walk(next, new Map([...given, [node, answer]]), still)
    }
  }
  walk(tree.prerequisites.ask[0]?.id ?? tree.prerequisites.met, new Map(), true)
  return found
}

/** How many whole runs a tree has, so that only trees that can be enumerated are. */
export function countOfRuns(tree: DecisionTree): number {
  const known = new Map<NodeId, number>()
  const from = (node: NodeId): number => {
    const question = tree.questions.find(({ id }) => id === node)
    if (question === undefined) return 1
    const count =
      known.get(node) ??
      answers.reduce((sum, answer) => sum + from(question.branches[answer].to), 0)
    known.set(node, count)
    return count
  }
  return 3 ** tree.prerequisites.ask.length - 1 + from(tree.prerequisites.met)
}
