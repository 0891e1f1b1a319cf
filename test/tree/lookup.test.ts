import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstNode, nodeOf } from '#tree/lookup.ts'
import { aTree, trees } from '../support/a-tree.ts'

it('finds every node by its id, as the thing it is', () => {
  fc.assert(
    fc.property(trees(), (tree) => {
      for (const [index, prerequisite] of tree.prerequisites.ask.entries())
        expect(nodeOf(tree, prerequisite.id)).toEqual({ kind: 'prerequisite', index, prerequisite })
      for (const question of tree.questions)
        expect(nodeOf(tree, question.id)).toEqual({ kind: 'question', question })
      for (const outcome of tree.outcomes)
        expect(nodeOf(tree, outcome.id)).toEqual({ kind: 'outcome', outcome })
    }),
  )
})

it.each(['', 'nowhere', 'constructor', '__proto__', 'toString'])('finds nothing by %j', (id) => {
  expect(nodeOf(aTree(), id)).toBeUndefined()
})

it('tells two trees apart that share ids', () => {
  const [left, right] = [aTree({ seed: 1 }), aTree({ seed: 2 })]
  expect(nodeOf(left, 'q-1')).toEqual({ kind: 'question', question: left.questions[0] })
  expect(nodeOf(right, 'q-1')).toEqual({ kind: 'question', question: right.questions[0] })
})

it('begins at the first prerequisite, or else in the tree', () => {
  const tree = aTree()
  expect(firstNode(tree)).toBe('p-1')
  expect(firstNode({ ...tree, prerequisites: { ...tree.prerequisites, ask: [] } })).toBe('q-1')
})
