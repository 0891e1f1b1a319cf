import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesFor } from '#advice/compare-views.ts'
import { holdView, wipeView } from '#advice/held-view.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { answers, roles } from '#tree/decision-tree.ts'
import { aRun } from '../support/a-run.ts'
import { trees } from '../support/a-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'

const employee = { keeper: 'employee' } as const
const met: readonly Answer[] = ['yes', 'yes', 'yes']

const viewsOf = (given: readonly (readonly Answer[])[]) =>
  given.map((some, i) => holdView(roles[i] ?? 'employee', aRun(referenceTree, some).steps))

const someAnswers = fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 17 })

describe('views walked apart', () => {
  it('are shown only where they differ, only on questions that may be compared', () => {
    const views = viewsOf([
      [...met, 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
      [...met, 'unsure', 'yes', 'yes', 'no', 'unsure', 'no', 'yes', 'yes', 'yes', 'yes', 'no'],
    ])
    // `talk` and `relief` differ too, and are not compared; `partly` was asked of one only.
    expect(differencesFor(employee, referenceTree, views)).toEqual([
      {
        question: 'rhythm',
        answers: [
          { perspective: 'employee', answer: 'yes' },
          { perspective: 'manager', answer: 'no' },
        ],
      },
      {
        question: 'presence',
        answers: [
          { perspective: 'employee', answer: 'yes' },
          { perspective: 'manager', answer: 'no' },
        ],
      },
    ])
  })

  it('agree with a comparison by hand, on any tree', () => {
    fc.assert(
      fc.property(trees(15), someAnswers, someAnswers, someAnswers, (tree, ...given) => {
        const runs = given.map((some) => aRun(tree, some).steps)
        const views = runs.map((steps, i) => holdView(roles[i] ?? 'employee', steps))
        const found = differencesFor(employee, tree, views)
        const compared = [...tree.prerequisites.ask, ...tree.questions].filter(
          (one) => one.compared,
        )
        const expected = compared.filter(({ id }) => {
          const said = runs.flatMap((steps) => steps.filter(({ question }) => question === id))
          return new Set(said.map(({ answer }) => answer)).size > 1
        })
        expect(found.map(({ question }) => question).toSorted()).toEqual(
          expected.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })

  it('give an employer nothing, and a counsellor nothing that the employee does not share', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (one, other) => {
        const views = viewsOf([one, other])
        const seen = (viewer: Parameters<typeof differencesFor>[0]) =>
          differencesFor(viewer, referenceTree, views)
        expect(seen({ keeper: 'employer' })).toEqual([])
        expect(seen({ keeper: 'bedrijfsarts', sharedByEmployee: false })).toEqual([])
        expect(seen({ keeper: 'bedrijfsarts', sharedByEmployee: true })).toEqual(seen(employee))
      }),
    )
  })

  it('carry no answer into JSON, a copy, a message or a store', () => {
    const [view] = viewsOf([['no', 'unsure', 'no']])
    const copies = [
      JSON.stringify(view),
      JSON.stringify(structuredClone(view)),
      inspect(view, { showHidden: true, depth: 9 }),
      JSON.stringify(Object.getOwnPropertyDescriptors(view)),
      Reflect.ownKeys(view ?? {}).join(' '),
    ]
    for (const copy of copies) expect(copy).not.toMatch(/tasks|unsure|"no"|steps|answer/)
    // A copy is not the view: it opens nothing.
    expect(
      differencesFor(employee, referenceTree, [
        structuredClone(view) ?? holdView('employee', []),
        ...viewsOf([[], ['yes']]).slice(1),
      ]),
    ).toEqual([])
  })

  it('are gone once wiped', () => {
    const views = viewsOf([['no'], ['yes']])
    expect(differencesFor(employee, referenceTree, views)).not.toEqual([])
    for (const view of views.slice(1)) wipeView(view)
    expect(differencesFor(employee, referenceTree, views)).toEqual([])
  })
})
