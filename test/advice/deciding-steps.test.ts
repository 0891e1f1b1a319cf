import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidingSteps } from '#advice/deciding-steps.ts'
import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { Answer, DecisionTree, Question } from '#tree/decision-tree.ts'
import { aRun, concludedRuns } from '../support/a-run.ts'
import type { ARun } from '../support/a-run.ts'
import { aTree } from '../support/a-tree.ts'
import { processorTime } from '../support/processor-time.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { runs } from '../tools/runs.ts'
import { endsAfter, leadsAway, leadsHome, others, ownNodes } from './other-answers.ts'

/** The run in which all is `yes` but these, and its deciding answers as `question=answer`. */
function decidedBy(others: Readonly<Record<string, Answer>>): { end: string; by: string } {
  let steps: readonly Step[] = []
  for (;;) {
    const { at } = replay(referenceTree, steps)
    if (at.kind === 'outcome') return { end: at.id, by: said(decidingSteps(referenceTree, steps)) }
    steps = [...steps, { question: at.id, answer: others[at.id] ?? 'yes' }]
  }
}

const said = (steps: readonly Step[]) =>
  steps
    .map(({ question, answer }) => (answer === 'yes' ? question : `${question}=${answer}`))
    .join(' ')

const gate = 'tasks workplace undisturbed'

describe('in the reference tree', () => {
  it.each<[string, string, Record<string, Answer>]>([
    ['conditions-first', 'tasks=no', { tasks: 'no' }],
    ['conditions-first', 'tasks=no undisturbed=unsure', { tasks: 'no', undisturbed: 'unsure' }],
    ['talk-first', 'talk=no', { talk: 'no' }],
    ['talk-first', 'step=no', { step: 'no', talk: 'unsure' }],
    ['talk-first', 'load=unsure load-arrange=no', { load: 'unsure', 'load-arrange': 'no' }],
    ['workplace-wiser', 'wish=no', { wish: 'no', step: 'unsure' }],
    ['workplace-wiser', 'rhythm=no rhythm-arrange=no', { rhythm: 'no', 'rhythm-arrange': 'no' }],
    [
      'workplace-wiser',
      'contact=no contact-arrange=no',
      { contact: 'no', 'contact-arrange': 'no', relief: 'no' },
    ],
    [
      'workplace-wiser',
      'boundary=unsure boundary-arrange=no',
      { boundary: 'unsure', 'boundary-arrange': 'no', rhythm: 'no' },
    ],
    ['mix', `${gate} talk step wish rhythm contact boundary load presence`, {}],
    [
      'home',
      `${gate} talk step wish rhythm contact boundary load presence=no`,
      { presence: 'no', relief: 'no' },
    ],
    [
      'home',
      `${gate} talk=unsure step wish rhythm-arrange contact boundary load-arrange=unsure presence=unsure`,
      {
        talk: 'unsure',
        rhythm: 'no',
        load: 'unsure',
        'load-arrange': 'unsure',
        presence: 'unsure',
      },
    ],
  ])('%s is decided by %s', (end, by, others) => {
    expect(decidedBy(others)).toEqual({ end, by })
  })
})

describe('at any end of any tree', () => {
  const each = (rule: (run: ARun, deciding: readonly Step[]) => void) =>
    fc.assert(
      fc.property(concludedRuns(), (run) => rule(run, decidingSteps(run.tree, run.steps))),
      { numRuns: runs(400) },
    )

  it('some answers decided it, all on the route and in its order', () => {
    each(({ steps }, deciding) => {
      expect(deciding.length).toBeGreaterThan(0)
      expect(steps.filter((step) => deciding.includes(step))).toEqual(deciding)
    })
  })

  it('at the gate they are every prerequisite that is not yes', () => {
    each(({ tree, steps, end }, deciding) => {
      if (end !== tree.prerequisites.otherwise) return
      expect(deciding).toEqual(steps.filter(({ answer }) => answer !== 'yes'))
    })
  })

  it('away from home they are the end of the route', () => {
    each(({ tree, steps, end }, deciding) => {
      if (leadsHome(tree, end) || end === tree.prerequisites.otherwise) return
      expect(deciding).toEqual(steps.slice(-deciding.length))
    })
  })

  it('another answer to any one of them can end elsewhere', () => {
    each(({ tree, steps, end }, deciding) => {
      // Of several unmet conditions each alone is enough; and the last answer may have been no choice.
      const alone = end === tree.prerequisites.otherwise ? [] : deciding
      for (const step of alone.filter((one) => one !== steps.at(-1)))
        expect(
          others(step)
            .flatMap((other) => endsAfter(tree, steps, other))
            .some((id) => id !== end),
        ).toBe(true)
    })
  })

  it('at home no other answer to a step left out leads away, at once or by a question of its own', () => {
    each(({ tree, steps, end }, deciding) => {
      if (!leadsHome(tree, end)) return
      for (const step of steps.filter((one) => !deciding.includes(one)))
        for (const id of ownNodes(tree, step)) expect(leadsAway(tree, id)).toBe(false)
    })
  })

  it('at home each but the last kept home open: another answer can lead away', () => {
    each(({ tree, steps, end }, deciding) => {
      if (!leadsHome(tree, end)) return
      for (const step of deciding.filter((one) => one !== steps.at(-1)))
        expect(
          others(step)
            .flatMap((other) => endsAfter(tree, steps, other))
            .some((id) => !leadsHome(tree, id)),
        ).toBe(true)
    })
  })
})

it('is all of the gate where the gate leads straight to an outcome', () => {
  const steps = referenceTree.prerequisites.ask.map(({ id }): Step => ({
    question: id,
    answer: 'yes',
  }))
  for (const met of ['home', 'workplace-wiser']) {
    const prerequisites = { ...referenceTree.prerequisites, met }
    expect(decidingSteps({ ...referenceTree, prerequisites }, steps)).toEqual(steps)
  }
})

it('leaves out an answer round which one ends just the same', () => {
  const leading = (id: string, yes: string, no: string): Question => {
    const branches = { yes: { to: yes }, no: { to: no }, unsure: { to: no } }
    return { id, branches, factors: [], sources: [], compared: false }
  }
  const same = [leading('q', 'away', 'away'), leading('r', 'away', 'away')]
  const [away] = referenceTree.outcomes.filter(({ id }) => id === 'talk-first')
  const tree: DecisionTree = {
    ...referenceTree,
    prerequisites: { ask: [], met: 'p', otherwise: 'away' },
    questions: [leading('p', 'q', 'r'), ...same],
    outcomes: referenceTree.outcomes.map((one) => (one === away ? { ...one, id: 'away' } : one)),
  }
  const { steps } = aRun(tree)
  expect(said(decidingSteps(tree, steps))).toBe('q')
})

it('is quick about a thousand questions in a row, wherever they end', () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const tree = aTree({ questions: 1_000, shape: 'chain', seed })
    const asked = [...tree.prerequisites.ask, ...tree.questions]
    const steps = asked.map(({ id }): Step => ({ question: id, answer: 'yes' }))
    const took = processorTime(() => expect(decidingSteps(tree, steps)).not.toEqual([]))
    expect(took).toBeLessThan(2_000)
  }
})
