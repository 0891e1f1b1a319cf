import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import { answers } from '#tree/decision-tree.ts'
import type { DecisionTree, OutcomeId, QuestionId } from '#tree/decision-tree.ts'

/**
 * A longest-looking run to an outcome: prefers `no` and `unsure`, so that every section has
 * something to show. `last`: with this question as its last.
 */
export function routeTo(
  tree: DecisionTree,
  outcome: OutcomeId,
  last?: QuestionId,
): readonly Step[] {
  const isEnd = (steps: readonly Step[]) => last === undefined || steps.at(-1)?.question === last
  return search(tree, outcome, isEnd, [], new Set()) ?? []
}

const prefer = [...answers].toReversed()

function search(
  tree: DecisionTree,
  outcome: OutcomeId,
  isEnd: (steps: readonly Step[]) => boolean,
  steps: readonly Step[],
  failed: Set<string>,
): readonly Step[] | undefined {
  const { at } = replay(tree, steps)
  if (at.kind === 'outcome') return at.id === outcome && isEnd(steps) ? steps : undefined
  if (failed.has(at.id)) return undefined
  const isGate = tree.prerequisites.ask.some(({ id }) => id === at.id)
  for (const answer of isGate && outcome !== tree.prerequisites.otherwise ? gate : prefer) {
    const found = search(tree, outcome, isEnd, [...steps, { question: at.id, answer }], failed)
    if (found !== undefined) return found
  }
  failed.add(at.id)
  return undefined
}

const gate = ['yes'] as const
