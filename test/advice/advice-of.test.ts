import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adviceOf } from '#advice/advice-of.ts'
import { roles } from '#tree/decision-tree.ts'
import { aRun, concludedRuns } from '../support/a-run.ts'
import { referenceTree } from '../support/reference-tree.ts'

it('is there only where the live path ends in an outcome', () => {
  fc.assert(
    fc.property(concludedRuns(), fc.nat(), ({ tree, steps, end }, cut) => {
      expect(adviceOf(tree, steps, 'employee')?.outcome.id).toBe(end)
      expect(adviceOf(tree, steps.slice(0, cut % steps.length), 'employee')).toBeUndefined()
    }),
  )
})

it('is the same for every perspective but for the order of the roles, and each time it is asked', () => {
  fc.assert(
    fc.property(concludedRuns(), ({ tree, steps }) => {
      const [first, ...more] = [...roles, ...roles].map((own) => adviceOf(tree, steps, own))
      const inOneOrder = (advice: typeof first) => ({
        ...advice,
        points: advice?.points.toSorted((a, b) => a.role.localeCompare(b.role)),
      })
      for (const advice of more) expect(inOneOrder(advice)).toEqual(inOneOrder(first))
    }),
  )
})

it('does not mind the order of the steps, nor answers that lie off the path', () => {
  fc.assert(
    fc.property(concludedRuns(), ({ tree, steps }) => {
      const stray = { question: 'not-of-this-tree', answer: 'unsure' } as const
      expect(adviceOf(tree, [stray, ...steps.toReversed()], 'employee')).toEqual(
        adviceOf(tree, steps, 'employee'),
      )
    }),
  )
})

it('arranges concerns first where it leads home, and else talks about them', () => {
  fc.assert(
    fc.property(concludedRuns(), ({ tree, steps }) => {
      const advice = adviceOf(tree, steps, 'employee')
      const talked = advice?.talkAbout.filter(({ kind }) => kind === 'concern') ?? []
      expect(advice?.outcome.leadsHome === true ? talked : (advice?.arrange ?? [])).toEqual([])
    }),
  )
})

it('names what is unmet, and puts its points first with that reason', () => {
  const advice = adviceOf(
    referenceTree,
    aRun(referenceTree, ['no', 'yes', 'unsure']).steps,
    'counsellor',
  )
  expect(advice?.unmet.map(({ question }) => question)).toEqual(['tasks', 'undisturbed'])
  expect(advice?.deciding).toEqual(advice?.unmet)
  const first = advice?.points[0]?.points[0]
  expect(first?.point.id).toBe('c-workload')
  expect(first?.because).toEqual([{ kind: 'prerequisite', id: 'tasks' }])
})
