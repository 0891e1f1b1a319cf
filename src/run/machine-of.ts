import { assign, setup } from 'xstate'
import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, NodeId, Question } from '#tree/decision-tree.ts'
import { firstNode } from '#tree/lookup.ts'

/** One event per answer: `answer.yes`, `answer.no`, `answer.unsure`. */
export interface AnswerEvent {
  readonly type: `answer.${Answer}`
}

/** All that the tree's one gate has to remember: was a prerequisite not `yes`? */
export interface GateContext {
  readonly unmet: boolean
}

export type TreeMachine = ReturnType<typeof machineFor>

/**
 * The tree as a state machine: one state per node, one event per answer, outcomes final.
 * A state's name is its node's id. Made once per tree.
 */
export function machineOf(tree: DecisionTree): TreeMachine {
  const known = machines.get(tree)
  if (known !== undefined) return known
  const machine = machineFor(tree)
  machines.set(tree, machine)
  return machine
}

const machines = new WeakMap<DecisionTree, TreeMachine>()

const gate = setup({
  types: {
    context: {} satisfies object as GateContext,
    events: {} satisfies object as AnswerEvent,
  },
  actions: { remember: assign({ unmet: true }) },
  guards: { isMet: ({ context }) => !context.unmet },
})

function machineFor(tree: DecisionTree) {
  const { ask } = tree.prerequisites
  return gate.createMachine({
    id: 'tree',
    context: { unmet: false },
    initial: firstNode(tree),
    states: {
      ...statesOf(ask, (_, index) => prerequisiteState(tree, ask[index + 1]?.id)),
      ...statesOf(tree.questions, questionState),
      ...statesOf(tree.outcomes, () => ({ type: 'final' as const })),
    },
  })
}

function statesOf<N extends { readonly id: NodeId }, S>(
  nodes: readonly N[],
  stateOf: (node: N, index: number) => S,
): Record<NodeId, S> {
  return Object.fromEntries(
    nodes.map((node, index): [NodeId, S] => [node.id, stateOf(node, index)]),
  )
}

/** Every prerequisite is asked; after the last one the gate decides. */
function prerequisiteState({ prerequisites }: DecisionTree, next: NodeId | undefined) {
  const unmet = { target: next ?? prerequisites.otherwise, actions: 'remember' as const }
  const met =
    next === undefined
      ? [
          { guard: 'isMet' as const, target: prerequisites.met },
          { target: prerequisites.otherwise },
        ]
      : { target: next }
  return { on: { 'answer.yes': met, 'answer.no': unmet, 'answer.unsure': unmet } }
}

function questionState({ branches }: Question) {
  return {
    on: Object.fromEntries(
      answers.map((answer) => [`answer.${answer}`, { target: branches[answer].to }] as const),
    ),
  }
}
