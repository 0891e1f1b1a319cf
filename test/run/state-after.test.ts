import fc from 'fast-check'
import { expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { machineOf } from '#run/machine-of.ts'
import { firstState, stateAfter } from '#run/state-after.ts'
import { answers } from '#tree/decision-tree.ts'
import { trees } from '../support/a-tree.ts'

it('is what the machine itself goes to, asked once or often, in any order', () => {
  const walks = fc.array(fc.array(fc.constantFrom(...answers), { maxLength: 15 }), { maxLength: 6 })
  fc.assert(
    fc.property(trees(15), walks, (tree, given) => {
      const machine = machineOf(tree)
      for (const walk of given) {
        let [own] = initialTransition(machine)
        let remembered = firstState(machine)
        for (const answer of walk) {
          ;[own] = transition(machine, own, { type: `answer.${answer}` })
          remembered = stateAfter(machine, remembered, answer)
          expect(remembered.toJSON()).toEqual(own.toJSON())
        }
      }
    }),
  )
})
