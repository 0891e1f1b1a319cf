import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownsOf } from '#advice/unknowns-of.ts'
import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, QuestionId } from '#tree/decision-tree.ts'
import { aRun } from '../support/a-run.ts'
import { aTree, trees } from '../support/a-tree.ts'
import { processorTime } from '../support/processor-time.ts'
import { tableRuns } from '../support/reference-table.ts'
import type { TableRun } from '../support/reference-table.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { isRelease, runs } from '../tools/runs.ts'
import { canMove, unknownsByForce } from './unknowns-by-force.ts'

const everyRun = tableRuns()

type Steps = TableRun['steps']

const known = (steps: Steps): ReadonlyMap<QuestionId, Answer> =>
  new Map(
    steps
      .filter(({ answer }) => answer !== 'unsure')
      .map(({ question, answer }) => [question, answer]),
  )

/** The run in which all is `yes` but these. */
function stepsWith(others: Readonly<Record<string, Answer>>): Steps {
  const run = everyRun.find(({ steps }) =>
    steps.every(({ question, answer }) => answer === (others[question] ?? 'yes')),
  )
  return run?.steps ?? []
}

describe('what is not known yet', () => {
  it('agrees with every assignment on random trees', { timeout: 300_000 }, () => {
    let compared = 0
    let moved = 0
    fc.assert(
      fc.property(
        trees(12),
        fc.array(fc.constantFrom(...answers), { minLength: 1 }),
        (tree, given) => {
          const { steps } = aRun(tree, given)
          const forced = unknownsByForce(tree, known(steps))
          if (forced === undefined) return
          const found = unknownsOf(tree, steps)
          const unsure = steps
            .filter(({ answer }) => answer === 'unsure')
            .map((step) => step.question)
          compared += 1
          moved += forced.outcomes.size > 1 ? 1 : 0
          expect(found?.unknown).toEqual(unsure)
          expect(found?.deciding).toEqual(
            unsure.filter((question) => forced.deciding.has(question)),
          )
          expect(found?.deciding.length === 0).toBe(forced.outcomes.size === 1)
        },
      ),
      { numRuns: runs(400) },
    )
    console.info(`unknowns: ${compared} runs of random trees, ${moved} of them open`)
    expect(moved).toBeGreaterThan(compared / 10)
  })

  it(
    'agrees with walking on from each answer, for the runs of the reference tree',
    { timeout: 3_600_000 },
    () => {
      const every = everyRun
      // Every run before a release; in between some, spread evenly.
      const step = isRelease ? 1 : 101
      let compared = 0
      for (let i = 0; i < every.length; i += step) {
        const { steps } = every[i] ?? { steps: [] }
        const given = known(steps)
        const found = unknownsOf(referenceTree, steps)
        for (const question of found?.unknown ?? []) {
          const isDeciding = found?.deciding.includes(question)
          compared += 1
          if (isDeciding !== canMove(referenceTree, question, given))
            expect({ steps, question, isDeciding }).toBeUndefined()
          // Left open or not: with yes and no alone it is the same here, since every
          // `unsure` leads where one of them does.
          if (isDeciding !== canMove(referenceTree, question, given, ['yes', 'no']))
            expect({ steps, question, isDeciding, only: 'yes and no' }).toBeUndefined()
        }
      }
      console.info(`unknowns: ${compared} unsure answers in ${Math.ceil(every.length / step)} runs`)
    },
  )

  it.each<[string, Record<string, Answer>, readonly string[]]>([
    ['nothing unsure', {}, []],
    ['presence decides between home and mix', { presence: 'unsure' }, ['presence']],
    ['what is agreed on makes the first answer matter less', { rhythm: 'unsure' }, []],
    [
      'an agreement not known decides, and so does what it may make up for',
      { rhythm: 'unsure', 'rhythm-arrange': 'unsure' },
      ['rhythm', 'rhythm-arrange'],
    ],
    ['a shut gate stays shut', { tasks: 'no', workplace: 'unsure' }, []],
    [
      'a gate that may open decides, not what would be asked behind it',
      { tasks: 'unsure' },
      ['tasks'],
    ],
  ])('%s', (_, others, deciding) => {
    expect(unknownsOf(referenceTree, stepsWith(others))?.deciding).toEqual(deciding)
  })

  it('says nothing of a run that is not concluded', () => {
    expect(unknownsOf(referenceTree, [])).toBeUndefined()
  })

  it.each(['bushy', 'chain'] as const)('is quick on a %s tree of 10,000 questions', (shape) => {
    const tree = aTree({ questions: 10_000, shape, seed: 5 })
    const steps = allUnsure(tree)
    const took = processorTime(() => expect(unknownsOf(tree, steps)).toBeDefined())
    console.info(`unknowns, ${shape}, 10,000 questions: ${took.toFixed(0)} ms`)
    expect(took).toBeLessThan(15_000)
  })
})

function allUnsure(tree: DecisionTree): Steps {
  return [
    ...tree.prerequisites.ask.map(({ id }) => ({ question: id, answer: 'yes' as const })),
    ...tree.questions.map(({ id }) => ({ question: id, answer: 'unsure' as const })),
  ]
}
