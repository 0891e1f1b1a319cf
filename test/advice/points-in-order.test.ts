import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Because } from '#advice/advice.ts'
import { pointsInOrder } from '#advice/points-in-order.ts'
import { roles } from '#tree/decision-tree.ts'
import { trees } from '../support/a-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'

const ids = (reasons: readonly Because[], own: (typeof roles)[number] = 'employee') =>
  pointsInOrder(referenceTree, reasons, own).map(({ role, points }) => ({
    role,
    points: points.map(({ point, because }) =>
      [point.id, ...because.map(({ id }) => id)].join(' '),
    ),
  }))

const concern = (id: string): Because => ({ kind: 'concern', id })
const prerequisite = (id: string): Because => ({ kind: 'prerequisite', id })

describe('the points of the reference tree', () => {
  it('stand in the order of the guideline where nothing puts one first', () => {
    expect(ids([])).toEqual([
      { role: 'employee', points: ['e-energy', 'e-breaks', 'e-posture', 'e-limits'] },
      {
        role: 'manager',
        points: ['m-contact', 'm-hours', 'm-availability', 'm-appreciation', 'm-support'],
      },
      { role: 'counsellor', points: ['c-support', 'c-ergonomics', 'c-workload', 'c-risks'] },
    ])
  })

  it('come first where a concern asks for them, with every reason', () => {
    expect(ids([concern('rhythm'), concern('load')], 'manager')).toEqual([
      {
        role: 'manager',
        points: [
          'm-hours rhythm load',
          'm-contact',
          'm-availability',
          'm-appreciation',
          'm-support',
        ],
      },
      { role: 'employee', points: ['e-breaks rhythm load', 'e-energy', 'e-posture', 'e-limits'] },
      { role: 'counsellor', points: ['c-workload load', 'c-support', 'c-ergonomics', 'c-risks'] },
    ])
  })

  it('come first where a prerequisite is not met', () => {
    const employee = ids([prerequisite('workplace'), prerequisite('undisturbed')])[0]
    expect(employee?.points).toEqual([
      'e-energy undisturbed',
      'e-posture workplace',
      'e-limits undisturbed',
      'e-breaks',
    ])
  })
})

describe('the points of any tree', () => {
  const some = trees().chain((tree) =>
    fc.record({
      tree: fc.constant(tree),
      own: fc.constantFrom(...roles),
      reasons: fc.subarray<Because>([
        ...tree.prerequisites.ask.map(({ id }) => prerequisite(id)),
        ...tree.concerns.map(({ id }) => concern(id)),
      ]),
    }),
  )

  it('are each there once, own role first, those with a reason before those without', () => {
    fc.assert(
      fc.property(some, ({ tree, own, reasons }) => {
        const ordered = pointsInOrder(tree, reasons, own)
        expect(ordered.map(({ role }) => role)).toEqual([
          own,
          ...roles.filter((role) => role !== own),
        ])
        const all = ordered.flatMap(({ points }) => points.map(({ point }) => point))
        expect(new Set(all)).toEqual(new Set(tree.points))
        expect(all).toHaveLength(tree.points.length)
        for (const { role, points } of ordered) {
          expect(points.every(({ point }) => point.role === role)).toBe(true)
          const grounded = points.map(({ because }) => because.length > 0)
          expect(grounded).toEqual(grounded.toSorted((a, b) => Number(b) - Number(a)))
        }
      }),
    )
  })

  it('have for reasons exactly the concerns and prerequisites that name them', () => {
    fc.assert(
      fc.property(some, ({ tree, own, reasons }) => {
        for (const { point, because } of pointsInOrder(tree, reasons, own).flatMap(
          (role) => role.points,
        )) {
          const naming = (one: Because) => {
            const among = one.kind === 'concern' ? tree.concerns : tree.prerequisites.ask
            return among.find(({ id }) => id === one.id)?.points.includes(point.id) === true
          }
          expect(because).toEqual(reasons.filter(naming))
        }
      }),
    )
  })
})
