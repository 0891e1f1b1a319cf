import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { keptSteps, replay } from '#run/replay.ts'
import { questionAt, runMachine } from '#run/run.machine.ts'
import type { RunChanged, RunEvent } from '#run/run.machine.ts'
import { answers } from '#tree/decision-tree.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { aTree } from '../support/a-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'

function aWalk(tree = referenceTree) {
  const actor = createActor(runMachine, { input: { tree } })
  const changes: RunChanged[] = []
  actor.on('run.changed', (change) => changes.push(change))
  actor.start()
  const context = () => actor.getSnapshot().context
  const answer = (...given: Answer[]) =>
    given.forEach((one) => actor.send({ type: `answer.${one}` }))
  return { actor, changes, context, answer, question: () => questionAt(context()) }
}

const yes = (times: number): Answer[] => Array.from({ length: times }, () => 'yes')

describe('a run', () => {
  it('is asking until the end, then concluded, and says each change once', () => {
    const { actor, changes, answer, question } = aWalk()
    expect(question()).toBe('tasks')
    answer(...yes(11))
    expect(actor.getSnapshot().value).toBe('asking')
    answer('yes')
    expect(actor.getSnapshot().value).toBe('concluded')
    expect(question()).toBeUndefined()
    expect(changes).toHaveLength(12)
    expect(changes.at(-1)?.concluded).toBe(true)
  })

  it('moves a cursor back and forward and removes nothing', () => {
    const { actor, changes, answer, context, question } = aWalk()
    answer(...yes(5))
    for (let i = 0; i < 9; i += 1) actor.send({ type: 'back' })
    expect(question()).toBe('tasks')
    actor.send({ type: 'go', cursor: 99 })
    expect(context().cursor).toBe(5)
    expect(keptSteps(context().walk)).toHaveLength(5)
    expect(changes).toHaveLength(5)
  })

  it('moves on at the marked answer and saves nothing', () => {
    const { actor, changes, answer, question } = aWalk()
    answer(...yes(5))
    actor.send({ type: 'revise', question: 'workplace' })
    answer('yes')
    expect(question()).toBe('undisturbed')
    expect(changes).toHaveLength(5)
  })

  it('keeps the answers that lie on the new path and asks only what is open', () => {
    const { actor, answer, context, question } = aWalk()
    answer(...yes(12))
    actor.send({ type: 'revise', question: 'rhythm' })
    answer('no')
    expect(question()).toBe('rhythm-arrange')
    expect(context().dropped).toEqual([])
    answer('unsure')
    expect(actor.getSnapshot().value).toBe('concluded')
    expect(context().walk.route).toHaveLength(13)
  })

  it('drops the answers off the new path and says which', () => {
    const { actor, changes, answer, context } = aWalk()
    answer(...yes(12))
    actor.send({ type: 'revise', question: 'wish' })
    answer('no')
    expect(context().dropped).toEqual([
      'relief',
      'rhythm',
      'contact',
      'boundary',
      'load',
      'presence',
    ])
    expect(changes.at(-1)?.steps).toHaveLength(6)
  })

  it('asks the other prerequisites when one is unmet, and then ends', () => {
    const { actor, answer, context } = aWalk()
    answer('no', 'yes', 'unsure')
    expect(actor.getSnapshot().value).toBe('concluded')
    expect(context().walk.at).toEqual({ kind: 'outcome', id: 'conditions-first' })
  })

  it('takes up steps where they stand', () => {
    const { answer, context } = aWalk()
    answer(...yes(4), 'unsure')
    const steps = keptSteps(context().walk)
    const again = createActor(runMachine, { input: { tree: referenceTree, steps } }).start()
    expect(again.getSnapshot().context.walk).toEqual(context().walk)
    expect(again.getSnapshot().context.cursor).toBe(5)
  })
})

describe('any sequence of events over any tree', () => {
  const events = fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .constantFrom(...answers)
          .map((answer): RunEvent => ({ type: `answer.${answer}` })),
      },
      fc.constantFrom<RunEvent>({ type: 'back' }, { type: 'forward' }),
      fc.nat(20).map((cursor): RunEvent => ({ type: 'go', cursor })),
    ),
    { maxLength: 60 },
  )

  it('stands where its steps replay to, in any order of the steps (Q-06, Q-07)', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 25 }), events, (seed, questions, sent) => {
        const tree = aTree({ seed, questions })
        const { actor, context } = aWalk(tree)
        for (const event of sent) actor.send(event)
        const { walk, cursor } = context()
        const { dropped, ...again } = replay(tree, keptSteps(walk).toReversed())
        expect(dropped).toEqual([])
        expect({ route: again.route, at: again.at }).toEqual({ route: walk.route, at: walk.at })
        expect(cursor).toBeLessThanOrEqual(walk.route.length)
        const atEnd = walk.at.kind === 'outcome' && cursor === walk.route.length
        expect(actor.getSnapshot().value).toBe(atEnd ? 'concluded' : 'asking')
      }),
      { numRuns: 150 },
    )
  })
})
