import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { raisedOn } from '#advice/raised.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { aRun, concludedRuns } from '../support/a-run.ts'
import { referenceTree } from '../support/reference-tree.ts'

const yes = (times: number): Answer[] => Array.from({ length: times }, () => 'yes')

describe('what a route raises', () => {
  it('is nothing where all is yes', () => {
    const { steps } = aRun(referenceTree)
    expect(raisedOn(referenceTree, steps)).toEqual({ concerns: [], topics: [] })
  })

  it('is each unsure question, and the topics and concerns that answers name, in turn', () => {
    // talk, step, wish unsure; relief no, partly unsure (topic split); rhythm no, arranged.
    const given: Answer[] = [
      ...yes(3),
      'unsure',
      'unsure',
      'unsure',
      'no',
      'unsure',
      'no',
      'unsure',
      ...yes(20),
    ]
    const { concerns, topics } = raisedOn(referenceTree, aRun(referenceTree, given).steps)
    expect(concerns).toEqual(['rhythm'])
    expect(topics.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'question talk',
      'question step',
      'question wish',
      'question partly',
      'topic split',
      'question rhythm-arrange',
    ])
  })

  it('names a question at the gate too', () => {
    const { steps } = aRun(referenceTree, ['unsure', 'no', 'yes'])
    expect(raisedOn(referenceTree, steps)).toEqual({
      concerns: [],
      topics: [{ kind: 'question', id: 'tasks' }],
    })
  })

  it('leaves nothing out, names nothing twice and keeps the order of the route', () => {
    fc.assert(
      fc.property(concludedRuns(), ({ tree, steps }) => {
        const { concerns, topics } = raisedOn(tree, steps)
        const expected = steps.flatMap(({ question, answer }) => {
          const branch = tree.questions.find(({ id }) => id === question)?.branches[answer]
          return {
            concern: branch?.concern,
            topics: [
              ...(answer === 'unsure' ? [question] : []),
              ...(branch?.topic === undefined ? [] : [branch.topic]),
            ],
          }
        })
        expect(concerns).toEqual([...new Set(expected.flatMap(({ concern }) => concern ?? []))])
        expect(topics.map(({ id }) => id)).toEqual([
          ...new Set(expected.flatMap((one) => one.topics)),
        ])
      }),
    )
  })
})
