import { getShortestPaths, getSimplePaths } from 'xstate/graph'
import { describe, expect, it } from 'vitest'
import { machineOf } from '#run/machine-of.ts'
import { answers } from '#tree/decision-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'

const machine = machineOf(referenceTree)
const events = answers.map((answer) => ({ type: `answer.${answer}` as const }))

describe('the machine of the reference tree', () => {
  it('is made once per tree', () => {
    expect(machineOf(referenceTree)).toBe(machine)
  })

  it('has one state per node, one event per answer, and only outcomes final', () => {
    const outcomes = referenceTree.outcomes.map(({ id }) => id)
    const { ask } = referenceTree.prerequisites
    const nodes = [...ask, ...referenceTree.questions].map(({ id }) => id)
    expect(Object.keys(machine.states).toSorted()).toEqual([...nodes, ...outcomes].toSorted())
    for (const id of nodes)
      expect(machine.states[id]?.ownEvents.toSorted()).toEqual(
        events.map(({ type }) => type).toSorted(),
      )
    for (const id of outcomes) expect(machine.states[id]?.type).toBe('final')
  })

  it('reaches every node and every outcome (Q-01, Q-02)', () => {
    const paths = getShortestPaths(machine, {
      events,
      serializeState: (state) => JSON.stringify([state.value, state.context.unmet]),
    })
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(
      new Set(Object.keys(machine.states)),
    )
  })

  it('walks each simple path to one of the five ends', () => {
    const paths = getSimplePaths(machine, {
      events,
      serializeState: (state) => JSON.stringify([state.value, state.context.unmet]),
      toState: (state) => state.status === 'done',
    })
    const ends = new Set(paths.map(({ state }) => state.value))
    expect(ends).toEqual(new Set(referenceTree.outcomes.map(({ id }) => id)))
  })
})
