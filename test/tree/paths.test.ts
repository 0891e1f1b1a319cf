import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answers } from '#tree/decision-tree.ts'
import type { DecisionTree, NodeId } from '#tree/decision-tree.ts'
import { firstNode } from '#tree/lookup.ts'
import { longestRun, nodesAfter, nodesBefore, questionsLeft, reachableFrom } from '#tree/paths.ts'
import { aTree, trees } from '../support/a-tree.ts'
import { processorTime } from '../support/processor-time.ts'
import { referenceTree } from '../support/reference-tree.ts'

/** Every way from a node to an outcome, as the nodes on it; written anew, by recursion. */
function waysFrom(tree: DecisionTree, id: NodeId): NodeId[][] {
  const question = tree.questions.find((one) => one.id === id)
  if (question === undefined) return [[id]]
  const next = new Set(answers.map((answer) => question.branches[answer].to))
  return [...next].flatMap((to) => waysFrom(tree, to).map((way) => [id, ...way]))
}

/** The questions on the longest way; the outcome is none. */
const longest = (ways: NodeId[][]) => Math.max(...ways.map((way) => way.length - 1))

/** Small enough to walk every way. */
const small = trees(9)

describe('a run through any tree', () => {
  it('is as long as its longest way, with prerequisites and without', () => {
    fc.assert(
      fc.property(small, fc.boolean(), (tree, isBare) => {
        const { ask, met } = tree.prerequisites
        const asked = isBare ? [] : ask
        const one = { ...tree, prerequisites: { ...tree.prerequisites, ask: asked } }
        expect(longestRun(one)).toBe(asked.length + longest(waysFrom(tree, met)))
        if (isBare) expect(firstNode(one)).toBe(met)
      }),
    )
  })

  it('has as many questions left as the longest way from there', () => {
    fc.assert(
      fc.property(small, fc.boolean(), (tree, unmet) => {
        for (const { id } of tree.questions)
          expect(questionsLeft(tree, id, unmet)).toBe(longest(waysFrom(tree, id)))
        const { ask, met } = tree.prerequisites
        const inTree = unmet ? 0 : longest(waysFrom(tree, met))
        for (const [index, { id }] of ask.entries())
          expect(questionsLeft(tree, id, unmet)).toBe(ask.length - index + inTree)
        for (const { id } of tree.outcomes) expect(questionsLeft(tree, id, unmet)).toBe(0)
      }),
    )
  })

  it('has one question fewer left at each step, or fewer still', () => {
    fc.assert(
      fc.property(trees(), (tree) => {
        for (const { id } of tree.questions)
          for (const next of nodesAfter(tree, id))
            expect(questionsLeft(tree, next, false)).toBeLessThan(questionsLeft(tree, id, false))
      }),
    )
  })

  it('can still come to what lies on some way from there, and to nothing else', () => {
    fc.assert(
      fc.property(small, (tree) => {
        for (const { id } of [...tree.questions, ...tree.outcomes])
          expect(reachableFrom(tree, id)).toEqual(new Set(waysFrom(tree, id).flat()))
        const everything = [...tree.prerequisites.ask, ...tree.questions, ...tree.outcomes]
        expect(reachableFrom(tree, firstNode(tree))).toEqual(
          new Set(everything.map(({ id }) => id)),
        )
      }),
    )
  })

  it('goes back where it came from: before is the mirror of after', () => {
    fc.assert(
      fc.property(trees(), (tree) => {
        const asked = [...tree.prerequisites.ask, ...tree.questions].map(({ id }) => id)
        for (const id of [...asked, ...tree.outcomes.map((outcome) => outcome.id)])
          expect(nodesBefore(tree, id)).toEqual(
            asked.filter((one) => nodesAfter(tree, one).includes(id)),
          )
      }),
    )
  })
})

describe('the reference tree', () => {
  it('has at most 17 questions', () => {
    expect(longestRun(referenceTree)).toBe(17)
  })

  it.each([
    ['tasks', false, 17],
    ['workplace', true, 2],
    ['undisturbed', false, 15],
    ['talk', false, 14],
    ['rhythm', false, 9],
    ['presence', false, 1],
  ])('has at %s (unmet: %s) at most %i left', (id, unmet, left) => {
    expect(questionsLeft(referenceTree, id, unmet)).toBe(left)
  })
})

describe('ten thousand questions', () => {
  it.each(['chain', 'bushy'] as const)('in a %s neither overflow nor take long', (shape) => {
    const tree = aTree({ questions: 10_000, shape, shuffled: true })
    const took = processorTime(() => {
      const most = longestRun(tree)
      expect(most).toBeGreaterThanOrEqual(shape === 'chain' ? 10_003 : 5)
      expect(questionsLeft(tree, 'p-1', false)).toBe(most)
      expect(reachableFrom(tree, 'p-1').size).toBe(10_000 + 3 + tree.outcomes.length)
      expect(nodesBefore(tree, 'q-1')).toEqual(['p-3'])
    })
    expect(took).toBeLessThan(2_000)
  })
})
