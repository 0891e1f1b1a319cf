import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRuns } from '#advice/compare-runs.ts'
import { underTodaysTree } from '#advice/under-todays-tree.ts'
import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree } from '#tree/decision-tree.ts'
import { aRun } from '../support/a-run.ts'
import { trees } from '../support/a-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { runs } from '../tools/runs.ts'

/** The run in which all is `yes` but these. */
function stepsWith(others: Readonly<Record<string, Answer>>): readonly Step[] {
  const steps: Step[] = []
  for (;;) {
    const { at } = replay(referenceTree, steps)
    if (at.kind === 'outcome') return steps
    steps.push({ question: at.id, answer: others[at.id] ?? 'yes' })
  }
}

const compared = (one: readonly Step[], other: readonly Step[]) =>
  compareRuns({ tree: referenceTree, steps: one }, { tree: referenceTree, steps: other })

describe('two runs of a case', () => {
  it('name what changed, what came and went, and which change moved the advice', () => {
    const before = stepsWith({ rhythm: 'no', 'rhythm-arrange': 'no', relief: 'no', partly: 'no' })
    const after = stepsWith({ rhythm: 'no', 'rhythm-arrange': 'yes', presence: 'no' })
    expect(compared(before, after)).toEqual({
      from: 'workplace-wiser',
      to: 'home',
      changed: [
        { question: 'relief', from: 'no', to: 'yes' },
        { question: 'rhythm-arrange', from: 'no', to: 'yes' },
      ],
      added: ['contact', 'boundary', 'load', 'presence'].map((question) => ({
        question,
        answer: question === 'presence' ? 'no' : 'yes',
      })),
      dropped: [{ question: 'partly', answer: 'no' }],
      moved: { kind: 'answers', sets: [['rhythm-arrange']], more: false },
    })
  })

  it('with one outcome have nothing that moved it', () => {
    expect(compared(stepsWith({}), stepsWith({ relief: 'no' }))?.moved).toEqual({ kind: 'nothing' })
  })

  it('under two trees: the tree moved it where the answers would have led there too', () => {
    const steps = stepsWith({ wish: 'no' })
    const today = leadingTo('talk-first', 'wish')
    const found = compareRuns({ tree: referenceTree, steps }, { tree: today, steps })
    expect(found).toMatchObject({ from: 'workplace-wiser', to: 'talk-first', changed: [] })
    expect(found?.moved).toEqual({ kind: 'tree' })
  })

  it('take a question that meant another thing then for another question', () => {
    const [steps, tree] = [stepsWith({}), referenceTree]
    const found = compareRuns(
      { tree, steps: stepsWith({ step: 'unsure' }) },
      { tree, steps },
      (id) => id !== 'step',
    )
    expect([found?.changed, found?.added, found?.dropped]).toEqual([
      [],
      [{ question: 'step', answer: 'yes' }],
      [{ question: 'step', answer: 'unsure' }],
    ])
  })

  it('are not compared while one is unfinished', () => {
    expect(compared(stepsWith({}), [])).toBeUndefined()
  })

  it('agree with trying every subset of the changes, on any tree', () => {
    let moved = 0
    const given = fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(trees(20), given, given, (tree, one, other) => {
        const before = aRun(tree, [...met(tree), ...one]).steps
        const after = aRun(tree, [...met(tree), ...other]).steps
        const found = compareRuns({ tree, steps: before }, { tree, steps: after })
        if (found === undefined || found.changed.length > 10) return
        const forced = smallestSubsets(tree, before, after)
        const isMoved = found.from !== found.to
        expect(found.moved.kind).toBe(isMoved ? 'answers' : 'nothing')
        const sets = found.moved.kind === 'answers' ? found.moved.sets : []
        const smallest = sets.map((set) => set.toSorted().join(' ')).toSorted()
        expect(smallest).toEqual(isMoved ? forced : [])
        if (isMoved) moved += 1
      }),
      { numRuns: runs(500) },
    )
    expect(moved).toBeGreaterThan(runs(500) / 5)
  })
})

describe("under today's tree", () => {
  it('ends where the old answers lead now', () => {
    const steps = stepsWith({ wish: 'no' })
    expect(underTodaysTree(steps, referenceTree)).toEqual({
      kind: 'ends',
      outcome: 'workplace-wiser',
    })
    expect(underTodaysTree(steps, leadingTo('talk-first', 'wish'))).toEqual({
      kind: 'ends',
      outcome: 'talk-first',
    })
  })

  it('stops at what was not asked then, and guesses nothing', () => {
    const steps = stepsWith({ wish: 'no' })
    expect(underTodaysTree(steps, leadingTo('relief', 'wish'))).toEqual({
      kind: 'stops',
      at: 'relief',
      answered: 6,
    })
  })
})

/** The reference tree, but `no` at one question leads elsewhere. */
function leadingTo(to: string, at: string): DecisionTree {
  return {
    ...referenceTree,
    questions: referenceTree.questions.map((question) =>
      question.id === at
        ? { ...question, branches: { ...question.branches, no: { to } } }
        : question,
    ),
  }
}

const met = (tree: DecisionTree): Answer[] => tree.prerequisites.ask.map(() => 'yes')

/** Every smallest set of changes that gives the later outcome, by trying all sets. */
function smallestSubsets(tree: DecisionTree, before: readonly Step[], after: readonly Step[]) {
  const was = new Map(before.map(({ question, answer }) => [question, answer]))
  const changed = after.filter(({ question, answer }) => (was.get(question) ?? answer) !== answer)
  const added = after.filter(({ question }) => !was.has(question))
  const goal = replay(tree, after).at.id
  const fitting = Array.from({ length: 2 ** changed.length }, (_, bits) =>
    changed.filter((_step, i) => Math.floor(bits / 2 ** i) % 2 === 1),
  ).filter((some) => replay(tree, [...before, ...added, ...some]).at.id === goal)
  const size = Math.min(...fitting.map((some) => some.length))
  return fitting
    .filter((some) => some.length === size)
    .map((some) =>
      some
        .map(({ question }) => question)
        .toSorted()
        .join(' '),
    )
    .toSorted()
}
