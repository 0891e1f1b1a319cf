import { outlineOf, placeIn } from '#app/early/outline.ts'
import { replay } from '#run/replay.ts'
import { unmetSteps } from '#run/unmet-steps.ts'
import { answers } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { referenceTree } from '../../support/reference-tree.ts'

const tree = referenceTree
const outline = outlineOf(tree, 'hash')
const ids = [...tree.prerequisites.ask, ...tree.questions].map(({ id }) => id)
const anyStep = fc.record({
  question: fc.constantFrom(...ids, 'no-such-question'),
  answer: fc.constantFrom(...answers, 'yes' as const, 'yes' as const),
})

it('finds the very question that the machine finds, at every position of any run', () => {
  let found = 0
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const { route, at } = replay(tree, steps)
      for (let position = 1; position <= route.length + 2; position++) {
        const step = route[position - 1]
        const isOpen = position === route.length + 1 && at.kind === 'question'
        const question = step?.question ?? (isOpen ? at.id : undefined)
        const isUnmet = unmetSteps(tree, route.slice(0, position - 1)).length > 0
        const place = placeIn(outline, steps, position)
        expect(place).toEqual(question && { question, isUnmet, given: step?.answer })
        found += place === undefined ? 0 : 1
      }
    }),
    { numRuns: 100 },
  )
  expect(found).toBeGreaterThan(100)
})

it('walks every question of the reference tree', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.infiniteStream(fc.constantFrom(...answers)), (given) => {
      const steps: { question: string; answer: (typeof answers)[number] }[] = []
      for (const answer of given) {
        const place = placeIn(outline, steps, steps.length + 1)
        if (place === undefined) break
        seen.add(place.question)
        expect(nodeOf(tree, place.question)?.kind).not.toBe('outcome')
        steps.push({ question: place.question, answer })
      }
    }),
    { numRuns: 2000 },
  )
  expect([...seen].toSorted()).toEqual(ids.toSorted())
})
