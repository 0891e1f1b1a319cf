import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostWays } from '#advice/fewest-changes.ts'
import type { Way } from '#advice/fewest-changes.ts'
import { whatWouldChange } from '#advice/what-would-change.ts'
import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { aRun } from '../support/a-run.ts'
import { aTree } from '../support/a-tree.ts'
import { processorTime } from '../support/processor-time.ts'
import { tableRuns } from '../support/reference-table.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { runs } from '../tools/runs.ts'
import { countOfRuns, everyRun } from './every-run.ts'
import type { WholeRun } from './every-run.ts'
import { comparable, waysByForce, writtenOut } from './ways-by-force.ts'

const stepsOf = ({ given }: WholeRun): readonly Step[] =>
  [...given].map(([question, answer]) => ({ question, answer }))

/** Runs of one kind pass the same nodes: which of two answers with one effect was given cannot matter. */
function kindOf(tree: DecisionTree, { steps }: { readonly steps: readonly Step[] }): string {
  return steps
    .map(({ question, answer }) => {
      const to = tree.questions.find(({ id }) => id === question)?.branches[answer].to
      return `${question}>${to ?? answer === 'yes'}`
    })
    .join(' ')
}

describe('what would change the advice', () => {
  it(
    'agrees with every completion, for every run of the reference tree',
    { timeout: 600_000 },
    () => {
      const every = everyRun(referenceTree)
      const all = tableRuns()
      expect(every).toHaveLength(all.length)
      const forced = new Map<string, unknown>()
      let most = 0
      for (const run of all) {
        const ways = whatWouldChange(referenceTree, run.steps)
        const kind = kindOf(referenceTree, run)
        const given = new Map(run.steps.map(({ question, answer }) => [question, answer]))
        if (!forced.has(kind)) forced.set(kind, comparable(waysByForce(given, run.outcome, every)))
        const found = comparable(writtenOut(ways))
        if (JSON.stringify(found) !== JSON.stringify(forced.get(kind)))
          expect({ kind, found }).toEqual({ kind, found: forced.get(kind) })
        expect(ways.length).toBe(4)
        most = Math.max(most, ...ways.map((one) => one.ways.length))
      }
      console.info(
        `what would change: ${all.length} runs of ${forced.size} kinds, at most ${most} ways`,
      )
    },
  )

  it('agrees with every completion on random trees', { timeout: 600_000 }, () => {
    let compared = 0
    fc.assert(
      fc.property(smallTrees, fc.infiniteStream(fc.nat()), (tree, picks) => {
        const every = everyRun(tree)
        for (let times = 0; times < 5; times += 1) {
          const run = every[(picks.next().value ?? 0) % every.length]
          if (run === undefined) continue
          const ways = whatWouldChange(tree, stepsOf(run))
          const forced = waysByForce(run.given, run.outcome, every)
          compared += 1
          if (ways.some(({ more }) => more)) {
            for (const { outcome, changes, ways: some, more } of ways) {
              expect(changes).toBe(forced.get(outcome)?.changes)
              expect((forced.get(outcome)?.sets.size ?? 0) > some.length).toBe(more)
            }
          } else expect(comparable(writtenOut(ways))).toEqual(comparable(forced))
        }
      }),
      { numRuns: runs(200) },
    )
    console.info(`what would change: ${compared} runs of ${runs(200)} random trees`)
  })

  it('leads there by every way it names', () => {
    fc.assert(
      fc.property(smallTrees, fc.nat(), (tree, pick) => {
        const every = everyRun(tree)
        const run = every[pick % every.length]
        if (run === undefined) return
        for (const { outcome, changes, ways } of whatWouldChange(tree, stepsOf(run)))
          for (const way of ways) {
            expect(way.changed).toHaveLength(changes)
            expect(replay(tree, [...stepsOf(run), ...firstOf(way)]).at.id).toBe(outcome)
          }
      }),
    )
  })

  it('names the same ways in the same order each time, fewest changes first', () => {
    const { steps } = aRun(referenceTree)
    const ways = whatWouldChange(referenceTree, steps)
    expect(whatWouldChange(structuredClone(referenceTree), steps)).toEqual(ways)
    expect(ways.map(({ outcome, changes, ways: some }) => [outcome, changes, some.length])).toEqual(
      [
        ['home', 1, 1],
        ['workplace-wiser', 1, 4],
        ['talk-first', 1, 3],
        ['conditions-first', 1, 3],
      ],
    )
    expect(ways[0]?.ways).toEqual([
      { changed: [{ question: 'presence', answers: ['no', 'unsure'] }], asked: [] },
    ])
    expect(ways[1]?.ways[1]).toEqual({
      changed: [{ question: 'rhythm', answers: ['no', 'unsure'] }],
      asked: [{ question: 'rhythm-arrange', answers: ['no'] }],
    })
  })

  it('says nothing of a run that is not concluded', () => {
    expect(whatWouldChange(referenceTree, [{ question: 'tasks', answer: 'yes' }])).toEqual([])
  })

  it('keeps to its cap, and says that there is more', () => {
    const tree = chainWithOneEnd(20)
    const [ways] = whatWouldChange(tree, allYes(tree)).filter(({ outcome }) => outcome === 'apart')
    expect(ways).toMatchObject({ changes: 1, more: true })
    expect(ways?.ways.map(({ changed }) => changed[0]?.question)).toEqual(
      Array.from({ length: mostWays }, (_, i) => `q-${i + 1}`),
    )
  })

  it.each([
    ['bushy', aTree({ questions: 10_000, shape: 'bushy', seed: 5 })],
    ['a chain', aTree({ questions: 10_000, shape: 'chain', seed: 5 })],
    ['a chain with one end', chainWithOneEnd(10_000)],
  ] as const)('is quick on a tree of 10,000 questions: %s', (shape, tree) => {
    const steps = allYes(tree)
    const ended = replay(tree, steps).at.kind
    let ways: ReturnType<typeof whatWouldChange> = []
    const took = processorTime(() => {
      ways = whatWouldChange(tree, steps)
    })
    console.info(`what would change, ${shape}, 10,000 questions: ${took.toFixed(0)} ms`)
    expect([ended, ways.length > 0]).toEqual(['outcome', true])
    expect(took).toBeLessThan(15_000)
  })
})

const smallTrees = fc
  .record({
    questions: fc.integer({ min: 1, max: 14 }),
    prerequisites: fc.integer({ min: 1, max: 3 }),
    seed: fc.noShrink(fc.integer({ min: 1, max: 2 ** 31 })),
    shape: fc.constantFrom('bushy', 'chain'),
    shuffled: fc.boolean(),
  })
  .map(aTree)
  .filter((tree) => countOfRuns(tree) <= 6000)

function firstOf({ changed, asked }: Way): readonly Step[] {
  return [...changed, ...asked].map(({ question, answers }) => ({
    question,
    answer: answers[0] ?? 'yes',
  }))
}

/** Every question says yes; where that leads, in one pass. */
function allYes(tree: DecisionTree): readonly Step[] {
  return [...tree.prerequisites.ask, ...tree.questions].map(({ id }) => ({
    question: id,
    answer: 'yes',
  }))
}

/** `yes` goes on, `unsure` too, and each `no` ends at one outcome. */
function chainWithOneEnd(length: number): DecisionTree {
  const tree = aTree({ questions: length, shape: 'chain', seed: 3 })
  const apart = { id: 'apart', leadsHome: false, warning: true, namesSecondOpinion: false }
  return {
    ...tree,
    outcomes: [...tree.outcomes, apart],
    questions: tree.questions.map((question, i) => {
      const next = { to: i + 1 < length ? `q-${i + 2}` : 'home' }
      return { ...question, branches: { yes: next, no: { to: 'apart' }, unsure: next } }
    }),
  }
}
