import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flawsOf } from '#tree/check.ts'
import type { DraftTree } from '#tree/check-flaw.ts'
import { answers } from '#tree/decision-tree.ts'
import type { DecisionTree, Question } from '#tree/decision-tree.ts'
import { aTree, trees } from '../support/a-tree.ts'
import { processorTime } from '../support/processor-time.ts'

const said = (tree: DraftTree) =>
  flawsOf(tree).map(({ path, what, detail }) => `${path.join('.')} ${what} ${detail}`)

/** The tree with one question changed, that at a whole number taken round. */
function changed(tree: DecisionTree, at: number, change: (question: Question) => object) {
  const place = at % tree.questions.length
  const questions = tree.questions.map((q, i) => (i === place ? { ...q, ...change(q) } : q))
  return { id: tree.questions[place]?.id ?? '', tree: { ...tree, questions } }
}

const places = fc.nat(1_000)

describe('a good tree', () => {
  it('has no flaws, whatever its size and shape', () => {
    fc.assert(
      fc.property(trees(), (tree) => {
        expect(said(tree)).toEqual([])
      }),
    )
  })

  it('may be ten thousand questions long or wide', () => {
    for (const shape of ['chain', 'bushy'] as const) {
      const tree = aTree({ questions: 10_000, shape, shuffled: true })
      const took = processorTime(() => expect(flawsOf(tree)).toEqual([]))
      expect(took).toBeLessThan(2_000)
    }
  })
})

describe('any one mutation is caught where it was made', () => {
  it('an answer that leads nowhere', () => {
    fc.assert(
      fc.property(trees(), places, fc.constantFrom(...answers), (good, at, answer) => {
        const { id, tree } = changed(good, at, ({ branches }) => ({
          branches: { ...branches, [answer]: { to: 'nowhere' } },
        }))
        expect(said(tree)).toContain(`questions.${id}.${answer}.to dangling nowhere`)
      }),
    )
  })

  it('an answer that is missing', () => {
    fc.assert(
      fc.property(trees(), places, fc.constantFrom(...answers), (good, at, answer) => {
        const { id, tree } = changed(good, at, ({ branches }) => ({
          branches: Object.fromEntries(Object.entries(branches).filter(([key]) => key !== answer)),
        }))
        expect(said(tree)).toContain(`questions.${id}.${answer} dead-end ${id}`)
      }),
    )
  })

  it('an answer that leads back to the first question: a cycle, and said once', () => {
    fc.assert(
      fc.property(trees(), places, fc.constantFrom(...answers), (good, at, answer) => {
        const { id, tree } = changed(good, at, ({ branches }) => ({
          branches: { ...branches, [answer]: { ...branches[answer], to: 'q-1' } },
        }))
        const cycles = said(tree).filter((flaw) => flaw.includes(' cycle '))
        expect(cycles).toEqual([`questions.${id}.${answer}.to cycle q-1`])
      }),
    )
  })

  it('a question that no answer leads to', () => {
    fc.assert(
      fc.property(trees(), (good) => {
        const end = { to: 'home' }
        const lost = {
          ...good.questions[0],
          id: 'lost',
          branches: { yes: end, no: end, unsure: end },
        }
        const tree = { ...good, questions: [...good.questions, lost as Question] }
        expect(said(tree)).toEqual(['questions.lost unreachable lost'])
      }),
    )
  })

  it('a question without evidence', () => {
    fc.assert(
      fc.property(trees(), places, (good, at) => {
        const { id, tree } = changed(good, at, () => ({ factors: [], sources: [] }))
        expect(said(tree)).toEqual([`questions.${id} without-source ${id}`])
      }),
    )
  })

  it('an id used twice, among all that can be asked, reached or talked about', () => {
    const topic = { ...aTree(), topics: ['t-1', 't-2', 't-3', 'mix'] }
    expect(said(topic)).toContain('topics.mix used-twice mix')
    const tree = aTree()
    const [first] = tree.questions
    if (!first) throw new Error('no question')
    const ask = [...tree.prerequisites.ask, { ...first, points: ['e-1'] }]
    const asked = { ...tree, prerequisites: { ...tree.prerequisites, ask } }
    expect(said(asked)).toEqual(['questions.q-1 used-twice q-1'])
  })
})

describe('what else is caught', () => {
  const tree = aTree()

  it('an outcome against home that hides the warning', () => {
    const outcomes = tree.outcomes.map((outcome) => ({ ...outcome, warning: false }))
    expect(said({ ...tree, outcomes })).toEqual(
      ['workplace-wiser', 'talk-first', 'conditions-first'].map(
        (id) => `outcomes.${id}.warning without-warning ${id}`,
      ),
    )
  })

  it('a missing rhythm', () => {
    const rhythms = tree.rhythms.slice(1)
    expect(said({ ...tree, rhythms })).toEqual(['rhythms shape together'])
  })

  it('an unknown first node, and only that', () => {
    const prerequisites = { ...tree.prerequisites, met: 'p-1' }
    expect(said({ ...tree, prerequisites })).toEqual(['prerequisites.met dangling p-1'])
  })

  it('a gate that leads to a question when it should lead to an outcome', () => {
    const prerequisites = { ...tree.prerequisites, otherwise: 'q-1' }
    expect(said({ ...tree, prerequisites })).toEqual([
      'prerequisites.otherwise dangling q-1',
      'outcomes.conditions-first unreachable conditions-first',
    ])
  })

  it('a ring of questions that never ends, and all that leads only there', () => {
    const question = (id: string, to: string): Question => ({
      id,
      branches: { yes: { to }, no: { to }, unsure: { to } },
      factors: ['F1'],
      sources: [],
      compared: false,
    })
    const ring = [question('a', 'b'), question('b', 'c'), question('c', 'b')]
    const flaws = said({ ...tree, questions: [...tree.questions, ...ring] })
    for (const id of ['a', 'b', 'c']) expect(flaws).toContain(`questions.${id} dead-end ${id}`)
    expect(flaws).toContain('questions.c.yes.to cycle b')
  })
})
