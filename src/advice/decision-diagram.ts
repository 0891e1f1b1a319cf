import type { Answer, NodeId, OutcomeId, QuestionId } from '#tree/decision-tree.ts'
import { answers } from '#tree/decision-tree.ts'
import type { Place } from './places.ts'

/** What an outcome depends on while some answers are open. */
export interface Diagram {
  /** The open questions on which the outcome depends, in the order of the places. */
  readonly questions: ReadonlySet<QuestionId>
  /** The outcomes that are possible. */
  readonly outcomes: ReadonlySet<OutcomeId>
}

/**
 * The outcome as a function of the open answers: a reduced ordered decision diagram (Bryant 1986),
 * with three branches instead of two. Equal functions become one node, and a question whose
 * answers all lead to one function vanishes: what remains is what the outcome depends on, and that
 * is the one smallest set that decides it. `knownAnswer` is undefined for an open question.
 */
export function diagramOf(
  places: readonly Place[],
  knownAnswer: (question: QuestionId) => Answer | undefined,
): Diagram {
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
  return readFrom(drawn.get(0))
}

interface Drawn {
  readonly id: number
  readonly node: NodeId
  /** None at an outcome. */
  readonly next: readonly Drawn[]
}

const nowhere: Place = { node: '', moves: [] }

function readFrom(root: Drawn | undefined): Diagram {
  const seen = new Set<Drawn>()
  const open = root === undefined ? [] : [root]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...at.next)
  }
  // Drawn from the ends up: the first place has the highest number.
  const inOrder = [...seen].sort((a, b) => b.id - a.id)
  const namesOf = (nodes: readonly Drawn[]) => new Set(nodes.map(({ node }) => node))
  return {
    questions: namesOf(inOrder.filter(({ next }) => next.length > 0)),
    outcomes: namesOf(inOrder.filter(({ next }) => next.length === 0)),
  }
}
