import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '#run/replay.ts'
import { checkOutcome } from '#share/check-outcome.ts'
import { answers, type DecisionTree } from '#tree/decision-tree.ts'
import { trees } from '../support/a-tree.ts'
import { runs } from '../tools/runs.ts'

/** A finished run, walked by chance. */
function walked(tree: DecisionTree, seed: readonly number[]) {
  const steps: { question: string; answer: (typeof answers)[number] }[] = []
  for (let at = 0; ; at += 1) {
    const walk = replay(tree, steps)
    if (walk.at.kind === 'outcome') return { steps, finishedOn: '2026-11-24', outcome: walk.at.id }
    steps.push({
      question: walk.at.id,
      answer: answers[(seed[at % seed.length] ?? 0) % 3] ?? 'yes',
    })
  }
}

const seed = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 20 })

test('I-11 each of 10,000 forged outcomes is seen, and no true one is called forged', () => {
  let forged = 0
  fc.assert(
    fc.property(trees(12), fc.array(seed, { minLength: 100, maxLength: 100 }), (tree, seeds) => {
      for (const run of seeds.map((chance) => walked(tree, chance))) {
        const others = [...tree.outcomes.map(({ id }) => id), 'nonsense']
        const outcome = others.filter((id) => id !== run.outcome)[forged % (others.length - 1)]
        if (outcome === undefined) throw new Error('nothing to forge with')
        expect(checkOutcome(run, tree)).toBe('follows')
        expect(checkOutcome({ ...run, outcome }, tree)).toBe('forged')
        forged += 1
      }
    }),
    { numRuns: runs(100) },
  )
  expect(forged).toBeGreaterThanOrEqual(runs(100) * 100)
}, 600_000)

test('I-11 a finished run that does not end, or holds an answer off its way, is forged', () => {
  fc.assert(
    fc.property(trees(12), seed, (tree, chance) => {
      const run = walked(tree, chance)
      expect(checkOutcome({ ...run, steps: run.steps.slice(0, -1) }, tree)).toBe('forged')
      const stray = { question: 'nowhere', answer: 'yes' } as const
      expect(checkOutcome({ ...run, steps: [...run.steps, stray] }, tree)).toBe('forged')
      expect(checkOutcome({ steps: run.steps, outcome: run.outcome }, tree)).toBe('forged')
      expect(checkOutcome({ steps: run.steps.slice(0, -1) }, tree)).toBe('follows')
      expect(checkOutcome(run, undefined)).toBe('unknown')
    }),
    { numRuns: runs(500) },
  )
})
