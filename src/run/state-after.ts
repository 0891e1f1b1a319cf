import { initialTransition, transition } from 'xstate'
import type { SnapshotFrom } from 'xstate'
import type { Answer } from '#tree/decision-tree.ts'
import type { TreeMachine } from './machine-of.ts'

export type TreeState = SnapshotFrom<TreeMachine>

/** Where the machine begins. */
export function firstState(machine: TreeMachine): TreeState {
  return remembered(machine, 'begin', () => initialTransition(machine)[0])
}

/**
 * The machine's own transition. A tree's machine has no memory but its node and its gate, so each
 * is worked out once: a run is replayed at every answer.
 */
export function stateAfter(machine: TreeMachine, state: TreeState, answer: Answer): TreeState {
  const key = JSON.stringify([state.value, state.context.unmet, answer])
  return remembered(machine, key, () => transition(machine, state, { type: `answer.${answer}` })[0])
}

const states = new WeakMap<TreeMachine, Map<string, TreeState>>()

function remembered(machine: TreeMachine, key: string, workOut: () => TreeState): TreeState {
  const known = states.get(machine) ?? new Map<string, TreeState>()
  states.set(machine, known)
  const state = known.get(key) ?? workOut()
  known.set(key, state)
  return state
}
