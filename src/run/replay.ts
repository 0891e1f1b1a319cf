import type { StateValue } from 'xstate'
import type { Answer, DecisionTree, NodeId, OutcomeId, QuestionId } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import { reachableFrom } from '#tree/paths.ts'
import { machineOf } from './machine-of.ts'
import { firstState, stateAfter } from './state-after.ts'
import type { Step } from './step.ts'

/** Where a run stands, derived from its steps. */
export interface Walk {
  /** The live path: every step answered so far, first question first. */
  readonly route: readonly Step[]
  readonly at: AtQuestion | AtOutcome
  /** Answers kept for questions that may still come after the open one. */
  readonly ahead: readonly Step[]
  /** Answers that can no longer lie on the path; not kept. */
  readonly dropped: readonly Step[]
}

export interface AtQuestion {
  readonly kind: 'question'
  readonly id: QuestionId
}

export interface AtOutcome {
  readonly kind: 'outcome'
  readonly id: OutcomeId
}

/**
 * Walks the tree's machine along the answers given. The order of `steps` does not matter: each
 * question takes the last answer given to it. An answer to a question that the tree does not
 * have is dropped. Never throws on a checked tree.
 */
export function replay(tree: DecisionTree, steps: readonly Step[]): Walk {
  const given = new Map<QuestionId, Answer>(steps.map(({ question, answer }) => [question, answer]))
  const machine = machineOf(tree)
  let state = firstState(machine)
  const route: Step[] = []
  for (;;) {
    const id = nodeIn(state.value)
    const answer = given.get(id)
    if (state.status === 'done' || answer === undefined) {
      return { route, ...rest(tree, id, state.context.unmet, given, route) }
    }
    route.push({ question: id, answer })
    state = stateAfter(machine, state, answer)
  }
}

/** The steps that a run keeps: its live path and what may still come to lie on it. */
export function keptSteps(walk: Walk): readonly Step[] {
  return [...walk.route, ...walk.ahead]
}

/** Our states are not nested: a state's value is its node's id. */
function nodeIn(value: StateValue): NodeId {
  return typeof value === 'string' ? value : ''
}

function rest(
  tree: DecisionTree,
  id: string,
  unmet: boolean,
  given: ReadonlyMap<QuestionId, Answer>,
  route: readonly Step[],
): Omit<Walk, 'route'> {
  const walked = new Set(route.map(({ question }) => question))
  const off = [...given]
    .filter(([question]) => !walked.has(question))
    .map(([question, answer]): Step => ({ question, answer }))
  const mayCome = unmet ? prerequisitesFrom(tree, id) : reachableFrom(tree, id)
  return {
    at: { kind: nodeOf(tree, id)?.kind === 'outcome' ? 'outcome' : 'question', id },
    ahead: off.filter(({ question }) => mayCome.has(question)),
    dropped: off.filter(({ question }) => !mayCome.has(question)),
  }
}

/** Behind a gate that stays shut only prerequisites can still come. */
function prerequisitesFrom(tree: DecisionTree, id: QuestionId): ReadonlySet<QuestionId> {
  const node = nodeOf(tree, id)
  if (node?.kind !== 'prerequisite') return new Set()
  return new Set(tree.prerequisites.ask.slice(node.index).map((prerequisite) => prerequisite.id))
}
