import type { Answer, NodeId, QuestionId } from '#tree/decision-tree.ts'
import { answers } from '#tree/decision-tree.ts'
import type { Place } from './places.ts'

/**
 * The outcome as a function of the open answers: a reduced ordered decision diagram (Bryant 1986),
 * with three branches instead of two. Equal functions become one node, and a question whose
 * answers all lead to one function vanishes. What remains is what the outcome depends on, and that
 * is the one smallest set that decides it. `knownAnswer` is undefined for an open question.
 * Returns the open questions on which the outcome depends.
 */
export function dependsOn(
  places: readonly Place[],
  knownAnswer: (question: QuestionId) => Answer | undefined,
): ReadonlySet<QuestionId> {
  const drawn = new Map<number, Drawn>()
  const alike = new Map<string, Drawn>()
  const oneOf = (key: string, node: NodeId, next: readonly Drawn[]): Drawn => {
    const known = alike.get(key)
    if (known !== undefined) return known
    const fresh = { id: alike.size, node, next }
    alike.set(key, fresh)
    return fresh
  }
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const { node, moves } = places[index] ?? nowhere
    const given = knownAnswer(node)
    const next = answers
      .filter((answer) => given === undefined || answer === given)
      .flatMap(
        (answer) => drawn.get(moves.find((move) => move.answers.includes(answer))?.to ?? -1) ?? [],
      )
    const [only, ...others] = new Set(next)
    if (only !== undefined && others.length === 0) drawn.set(index, only)
    else drawn.set(index, oneOf([node, ...next.map(({ id }) => id)].join(' '), node, next))
  }
  return questionsIn(drawn.get(0))
}

interface Drawn {
  readonly id: number
  readonly node: NodeId
  /** None at an outcome. */
  readonly next: readonly Drawn[]
}

const nowhere: Place = { node: '', moves: [] }

function questionsIn(root: Drawn | undefined): ReadonlySet<QuestionId> {
  const seen = new Set<Drawn>()
  const open = root === undefined ? [] : [root]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...at.next)
  }
  return new Set([...seen].flatMap(({ node, next }) => (next.length > 0 ? [node] : [])))
}
