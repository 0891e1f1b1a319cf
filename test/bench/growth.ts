import { flawsOf } from '#tree/check.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { parsePack } from '#pack/parse.ts'
import { machineOf } from '#run/machine-of.ts'
import { replay } from '#run/replay.ts'
import { runMachine } from '#run/run.machine.ts'
import type { Step } from '#run/step.ts'
import { graphOf } from '#ui/diagram/graph-of.ts'
import { layoutOf } from '#ui/diagram/layout-of.ts'
import { longestRun } from '#tree/paths.ts'
import { createActor } from 'xstate'
import { aPack, filesOf } from '../support/a-pack.ts'
import { aTree } from '../support/a-tree.ts'
import { say } from './progress.ts'
import { median } from './stats.ts'

/** What one thing costs, in milliseconds, by the number of nodes or runs. */
export interface Growth {
  readonly name: string
  readonly costs: readonly (readonly [n: number, ms: number])[]
}

/** A fresh tree of the longest kind, its pack's files and a whole run of it, `yes` throughout. */
interface Made {
  readonly tree: DecisionTree
  /** One of that size as broad as it is long, as ours is. */
  readonly bushy: DecisionTree
  readonly files: ReturnType<typeof filesOf>
  readonly steps: readonly Step[]
}

/** How what the app does with a tree grows with the tree, on this machine, not slowed down. */
export function growth(largest: number): readonly Growth[] {
  const sizes = [10, 100, 1_000, 10_000].filter((n) => n <= largest)
  return [
    measured('parse a pack, checks included', sizes, ({ files }) => () => {
      if (!parsePack(files).ok) throw new Error('The made pack is faulty')
    }),
    measured('check a tree', sizes, ({ tree }) => () => {
      if (flawsOf(tree).length > 0) throw new Error('The made tree is faulty')
    }),
    measured(
      'longest run',
      sizes,
      ({ tree }) =>
        () =>
          longestRun(tree),
    ),
    measured(
      'make the machine',
      sizes,
      ({ tree }) =>
        () =>
          machineOf(tree),
    ),
    measured('walk a whole run: first replay', sizes, ({ tree, steps }) => {
      machineOf(tree)
      return () => atTheEnd(tree, steps)
    }),
    measured('walk it again: replay', sizes, ({ tree, steps }) => {
      replay(tree, steps)
      return () => atTheEnd(tree, steps)
    }),
    measured('one more answer, at the end of the run', sizes, ({ tree, steps }) => {
      const actor = createActor(runMachine, { input: { tree, steps: steps.slice(0, -1) } }).start()
      return () => actor.send({ type: 'answer.yes' })
    }),
    measured(
      'lay out the map',
      [10, 50, 100, 200],
      ({ bushy: tree }) =>
        () =>
          layoutOf(graphOf(tree), ({ id }) => id),
    ),
  ]
}

function measured(
  name: string,
  sizes: readonly number[],
  prepare: (made: Made) => () => unknown,
): Growth {
  // Warm: what is measured is how it grows, not how it starts.
  for (let i = 0; i < 5; i++) timed(prepare(made(50, i)))
  return {
    name,
    costs: sizes.map((n) => {
      const cost = median(several((i) => timed(prepare(made(n, i)))))
      say(`growth, ${name}: ${n} nodes in ${cost.toFixed(2)} ms`)
      return [n, cost]
    }),
  }
}

/** Fifteen times, or as often as goes into some seconds; three times at least. */
function several(once: (i: number) => number): readonly number[] {
  const times: number[] = []
  const start = performance.now()
  while (times.length < 3 || (times.length < 15 && performance.now() - start < 4000)) {
    times.push(once(times.length))
  }
  return times
}

function made(nodes: number, seed: number): Made {
  // Three prerequisites and five outcomes are nodes too.
  const questions = Math.max(2, nodes - 8)
  const tree = aTree({ questions, shape: 'chain', seed: seed + 1 })
  const bushy = aTree({ questions, shape: 'bushy', seed: seed + 1 })
  const steps = [...tree.prerequisites.ask, ...tree.questions].map(({ id }): Step => ({
    question: id,
    answer: 'yes',
  }))
  return { tree, bushy, files: filesOf(aPack({ tree, languages: ['nl'] })), steps }
}

/** Processor time, not the clock's: what else runs on the machine does not count. */
function timed(act: () => unknown): number {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function atTheEnd(tree: DecisionTree, steps: readonly Step[]): void {
  if (replay(tree, steps).at.kind !== 'outcome') throw new Error('The run does not end')
}
