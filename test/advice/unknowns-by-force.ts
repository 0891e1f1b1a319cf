import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, NodeId, OutcomeId, QuestionId } from '#tree/decision-tree.ts'
import { everyRun, nextNode } from './every-run.ts'

export interface ForcedUnknowns {
  /** Open questions of which one answer, all else equal, can move the outcome. */
  readonly deciding: ReadonlySet<QuestionId>
  readonly outcomes: ReadonlySet<OutcomeId>
}

/** By writing out every assignment of the open questions; undefined where there are too many. */
export function unknownsByForce(
  tree: DecisionTree,
  known: ReadonlyMap<QuestionId, Answer>,
): ForcedUnknowns | undefined {
  const allowed = (question: QuestionId) => {
    const answer = known.get(question)
    return answer === undefined ? answers : [answer]
  }
  const ways = everyRun(tree, allowed)
  const open = [...new Set(ways.flatMap(({ given }) => [...given.keys()]))].filter(
    (question) => !known.has(question),
  )
  if (open.length > 8) return undefined
  const ends = assignments(open).map((given) => endOf(tree, new Map([...known, ...given])))
  const deciding = new Set<QuestionId>()
  open.forEach((question, place) => {
    // Assignments count in base three, the first question fastest.
    const step = 3 ** place
    for (let i = 0; i < ends.length; i += 1)
      if (Math.floor(i / step) % 3 < 2 && ends[i] !== ends[i + step]) deciding.add(question)
  })
  return { deciding, outcomes: new Set(ends) }
}

function assignments(open: readonly QuestionId[]): readonly ReadonlyMap<QuestionId, Answer>[] {
  return Array.from({ length: 3 ** open.length }, (_, i) => {
    const answerAt = (place: number) => answers[Math.floor(i / 3 ** place) % 3] ?? 'yes'
    return new Map(open.map((question, place) => [question, answerAt(place)]))
  })
}

function endOf(tree: DecisionTree, given: ReadonlyMap<QuestionId, Answer>): OutcomeId {
  let node: NodeId = tree.prerequisites.ask[0]?.id ?? tree.prerequisites.met
  let met = true
  for (;;) {
    const answer = given.get(node)
    if (answer === undefined) return node
    const next = nextNode(tree, node, answer, met)
    if (next === undefined) return node
    if (tree.prerequisites.ask.some(({ id }) => id === node)) met &&= answer === 'yes'
    node = next
  }
}

/**
 * Whether one answer to `question` can move the outcome, by walking from all its answers at once
 * and giving each open question one answer in all of them. For trees with many open questions.
 */
export function canMove(
  tree: DecisionTree,
  question: QuestionId,
  known: ReadonlyMap<QuestionId, Answer>,
  allowed: readonly Answer[] = answers,
): boolean {
  const differs = (given: Map<QuestionId, Answer>): boolean => {
    const ends = allowed.map((answer) => endOf(tree, new Map([...given, [question, answer]])))
    const open = ends.find((end) => tree.outcomes.every(({ id }) => id !== end))
    const [first] = ends
    // Together at one node: what comes is the same for all, once the gate is behind them.
    const isAtGate = tree.prerequisites.ask.some(({ id }) => id === first)
    if (!isAtGate && ends.every((end) => end === first)) return false
    if (open === undefined) return true
    return allowed.some((answer) => differs(new Map([...given, [open, answer]])))
  }
  for (const given of waysTo(tree, question, new Map(known), allowed))
    if (differs(given)) return true
  return false
}

/** Every way to come to a question, as the answers given before it. */
function* waysTo(
  tree: DecisionTree,
  question: QuestionId,
  given: Map<QuestionId, Answer>,
  allowed: readonly Answer[],
): Generator<Map<QuestionId, Answer>> {
  const at = endOf(tree, given)
  if (at === question) yield given
  else if (tree.outcomes.every(({ id }) => id !== at))
    for (const answer of allowed)
      yield* waysTo(tree, question, new Map([...given, [at, answer]]), allowed)
}
