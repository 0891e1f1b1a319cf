import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesFor } from '#advice/compare-views.ts'
import { answeredOn, comparedAskAt, withComparedAnswer } from '#advice/compared-walk.ts'
import { holdView } from '#advice/held-view.ts'
import type { HeldView } from '#advice/held-view.ts'
import { replay } from '#run/replay.ts'
import type { Answer, DecisionTree } from '#tree/decision-tree.ts'
import { answers } from '#tree/decision-tree.ts'
import { aRun } from '../support/a-run.ts'
import { trees } from '../support/a-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'

const someAnswers = fc.array(fc.constantFrom(...answers), { minLength: 20, maxLength: 20 })

/** Walks to the end, giving one answer after the other; what was asked, and the view. */
function walk(tree: DecisionTree, given: readonly Answer[]) {
  let view: HeldView = holdView('manager', [])
  const asked: string[] = []
  const left: number[] = []
  for (let cursor = 0; ; cursor += 1) {
    const ask = comparedAskAt(tree, view, cursor)
    if (ask === undefined) return { asked, left, view }
    asked.push(ask.question)
    left.push(ask.left)
    const answer = given[cursor] ?? 'yes'
    view = withComparedAnswer(tree, view, { question: ask.question, answer })
  }
}

const yes = (count: number): Answer[] => Array.from({ length: count }, () => 'yes')

describe('a walk of the questions that may be compared', () => {
  it('of the reference tree asks of work, means and agreements, in the order of the tree', () => {
    expect(walk(referenceTree, yes(20)).asked).toEqual(
      'tasks workplace partly rhythm contact boundary load presence'.split(' '),
    )
    expect(walk(referenceTree, ['yes', 'yes', 'no', 'no']).asked).toEqual(
      'tasks workplace partly rhythm rhythm-arrange contact boundary load presence'.split(' '),
    )
    expect(walk(referenceTree, ['no', 'yes']).asked).toEqual(['tasks', 'workplace'])
    expect(walk(referenceTree, ['yes', 'yes', 'yes', 'no', 'no']).asked.at(-1)).toBe(
      'rhythm-arrange',
    )
  })

  it('asks only those, each once, and says truly how many can still come, on any tree', () => {
    fc.assert(
      fc.property(fc.oneof(trees(15), fc.constant(referenceTree)), someAnswers, (tree, given) => {
        const { asked, left } = walk(tree, given)
        const compared = [...tree.prerequisites.ask, ...tree.questions].filter(
          (one) => one.compared,
        )
        expect(new Set(asked).size).toBe(asked.length)
        for (const id of asked) expect(compared.map((one) => one.id)).toContain(id)
        for (const [at, count] of left.entries())
          expect(count).toBeGreaterThanOrEqual(asked.length - at)
      }),
    )
  })

  it('does not depend on what the employee answered', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, someAnswers, (given, one, other) => {
        const before = walk(referenceTree, given)
        for (const own of [one, other]) {
          const mine = holdView('employee', aRun(referenceTree, own).steps)
          differencesFor({ keeper: 'employee' }, referenceTree, [mine, before.view])
          expect(walk(referenceTree, given).asked).toEqual(before.asked)
        }
      }),
    )
  })

  it('goes back and changes an answer: what may still come is kept, what cannot is gone', () => {
    const { view } = walk(referenceTree, yes(20))
    const changed = withComparedAnswer(referenceTree, view, { question: 'rhythm', answer: 'no' })
    expect(comparedAskAt(referenceTree, view, 0)).not.toHaveProperty('given')
    expect(comparedAskAt(referenceTree, changed, 3)).toMatchObject({ given: 'no' })
    const next = comparedAskAt(referenceTree, changed, 4)
    expect(next).toEqual({ question: 'rhythm-arrange', position: 5, left: 5 })
    expect(comparedAskAt(referenceTree, changed, 5)).toBeUndefined()
    const arranged = withComparedAnswer(referenceTree, changed, {
      question: 'rhythm-arrange',
      answer: 'yes',
    })
    expect(comparedAskAt(referenceTree, arranged, 5)).toMatchObject({
      question: 'contact',
      given: 'yes',
    })
    const shut = withComparedAnswer(referenceTree, arranged, { question: 'tasks', answer: 'no' })
    expect(comparedAskAt(referenceTree, shut, 1)).toMatchObject({ question: 'workplace' })
    expect(comparedAskAt(referenceTree, shut, 2)).toBeUndefined()
  })

  it('shows its answers beside those of a whole run', () => {
    const mine = holdView('employee', aRun(referenceTree, yes(12)).steps)
    const { view } = walk(referenceTree, ['yes', 'unsure', 'yes', 'no', 'yes'])
    expect(
      differencesFor({ keeper: 'employee' }, referenceTree, [mine, view]).map(
        ({ question }) => question,
      ),
    ).toEqual(['workplace'])
  })

  it('of a whole run gives the run', () => {
    fc.assert(
      fc.property(trees(15), someAnswers, (tree, given) => {
        const { steps } = aRun(tree, given)
        const route = (all: typeof steps) => all.map(({ question }) => question).toSorted()
        expect(route(answeredOn(tree, steps))).toEqual(route(replay(tree, steps).route))
      }),
    )
  })
})
