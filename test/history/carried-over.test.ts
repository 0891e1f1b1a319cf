import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedOver, underTree } from '#history/carried-over.ts'
import type { Step } from '#run/step.ts'
import { answers, type DecisionTree } from '#tree/decision-tree.ts'
import { aRun } from '../support/a-run.ts'
import { trees } from '../support/a-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { rounds, runs } from '../tools/runs.ts'

const whole = aRun(referenceTree).steps

/** The tree without one question: what led there leads to where its `yes` led. */
function without(tree: DecisionTree, gone: string): DecisionTree {
  const to = tree.questions.find(({ id }) => id === gone)?.branches.yes.to ?? ''
  const past = (node: string) => (node === gone ? to : node)
  return {
    ...tree,
    prerequisites: { ...tree.prerequisites, met: past(tree.prerequisites.met) },
    questions: tree.questions
      .filter(({ id }) => id !== gone)
      .map((question) => {
        const { yes, no, unsure } = question.branches
        const branches = {
          yes: { ...yes, to: past(yes.to) },
          no: { ...no, to: past(no.to) },
          unsure: { ...unsure, to: past(unsure.to) },
        }
        return { ...question, branches }
      }),
  }
}

describe('M-05 an unfinished run over a changed tree', () => {
  it('keeps every answer where nothing changed', () => {
    for (let given = 0; given <= whole.length; given += 1) {
      const steps = whole.slice(0, given)
      const over = carriedOver(steps, referenceTree)
      expect([over.steps, over.dropped]).toEqual([steps, []])
    }
  })

  it('drops the answer to a question that is gone, says so, and keeps those after it', () => {
    const tree = without(referenceTree, 'wish')
    const over = carriedOver(whole, tree)
    expect(over.dropped).toEqual([{ question: 'wish', answer: 'yes' }])
    expect(over.steps).toEqual(whole.filter(({ question }) => question !== 'wish'))
    expect(over.at).toEqual({ kind: 'outcome', id: 'mix' })
  })

  it('drops the answer to a question that means another thing now, and says so', () => {
    const over = carriedOver(whole, referenceTree, (id) => id !== 'step')
    expect(over.dropped).toEqual([{ question: 'step', answer: 'yes' }])
    expect(over.at).toEqual({ kind: 'question', id: 'step' })
    expect(over.steps).toEqual(whole.filter(({ question }) => question !== 'step'))
  })

  it('asks a question that is new, and keeps what may still come after it', () => {
    const older = whole.filter(({ question }) => question !== 'wish')
    const over = carriedOver(older, referenceTree)
    expect(over.at).toEqual({ kind: 'question', id: 'wish' })
    expect([over.steps.length, over.dropped]).toEqual([older.length, []])
  })

  it(
    'never throws, loses no answer unsaid, and carried over again changes nothing',
    () => {
      const step = fc.record({
        question: fc.oneof(fc.constantFrom(...whole.map(({ question }) => question)), fc.string()),
        answer: fc.constantFrom(...answers),
      })
      const someTree = fc.oneof(fc.constant(referenceTree), trees(12))
      let tried = 0
      fc.assert(
        fc.property(
          someTree,
          fc.array(fc.array(step, { maxLength: 20 }), { minLength: 20, maxLength: 20 }),
          (tree, all) => {
            for (const steps of all) {
              tried += 1
              const over = carriedOver(steps, tree)
              const asked = new Set(steps.map(({ question }) => question))
              const told = [...over.steps, ...over.dropped].map(({ question }) => question)
              expect(new Set(told)).toEqual(asked)
              expect(told).toHaveLength(asked.size)
              const again = carriedOver(over.steps, tree)
              expect([again.steps, again.dropped, again.at]).toEqual([over.steps, [], over.at])
            }
          },
        ),
        { numRuns: runs(5_000) },
      )
      expect(tried).toBe(runs(5_000) * 20)
    },
    rounds(120_000),
  )
})

it('a finished run under another tree ends, or stands at the question that is new', () => {
  expect(underTree(whole, referenceTree)).toEqual({ kind: 'outcome', id: 'mix' })
  const older: readonly Step[] = whole.filter(({ question }) => question !== 'load')
  expect(underTree(older, referenceTree)).toEqual({ kind: 'question', id: 'load' })
})
