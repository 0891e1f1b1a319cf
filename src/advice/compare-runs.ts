import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { Answer, DecisionTree, OutcomeId, QuestionId } from '#tree/decision-tree.ts'
import { fewestChanges } from './fewest-changes.ts'
import type { PriceOf } from './fewest-changes.ts'
import { placesOf } from './places.ts'

/** A run with the tree that it walked. */
export interface WalkedRun {
  readonly tree: DecisionTree
  readonly steps: readonly Step[]
}

export interface ChangedAnswer {
  readonly question: QuestionId
  readonly from: Answer
  readonly to: Answer
}

/** What is different between two concluded runs. */
export interface RunsCompared {
  readonly from: OutcomeId
  readonly to: OutcomeId
  /** Asked in both and answered differently, in the order of the later run. */
  readonly changed: readonly ChangedAnswer[]
  /** Asked in the later run only. */
  readonly added: readonly Step[]
  /** Asked in the earlier run only. */
  readonly dropped: readonly Step[]
  readonly moved: Moved
}

/**
 * What moved the advice.
 * - `nothing`: both end at the same outcome.
 * - `answers`: each set is a smallest one of changed answers that, put into the earlier run, gives
 *   the later outcome; questions that come anew take the later run's answers.
 * - `tree`: not the answers; under the later tree the earlier ones lead there too.
 */
export type Moved =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'answers'
      readonly sets: readonly (readonly QuestionId[])[]
      readonly more: boolean
    }
  | { readonly kind: 'tree' }

/**
 * Undefined while one of the two is not concluded. A question that no longer means the same, by
 * `isSame`, is another question: added in the later run, dropped from the earlier one.
 */
export function compareRuns(
  earlier: WalkedRun,
  later: WalkedRun,
  isSame: (question: QuestionId) => boolean = () => true,
): RunsCompared | undefined {
  const then = replay(earlier.tree, earlier.steps)
  const now = replay(later.tree, later.steps)
  if (then.at.kind !== 'outcome' || now.at.kind !== 'outcome') return undefined
  const before = givenOn(then.route.filter(({ question }) => isSame(question)))
  const after = givenOn(now.route)
  return {
    from: then.at.id,
    to: now.at.id,
    changed: now.route.flatMap(({ question, answer: to }) => {
      const from = before.get(question)
      return from === undefined || from === to ? [] : [{ question, from, to }]
    }),
    added: now.route.filter(({ question }) => !before.has(question)),
    dropped: then.route.filter(({ question }) => !after.has(question) || !isSame(question)),
    moved:
      then.at.id === now.at.id
        ? { kind: 'nothing' }
        : movedBy(later.tree, now.at.id, before, after),
  }
}

type Given = ReadonlyMap<QuestionId, Answer>

function givenOn(route: readonly Step[]): Given {
  return new Map(route.map(({ question, answer }) => [question, answer]))
}

function movedBy(tree: DecisionTree, to: OutcomeId, before: Given, after: Given): Moved {
  const price: PriceOf = (question, answers) => {
    const [was, is] = [before.get(question), after.get(question)]
    if (was !== undefined && answers.includes(was)) return 'kept'
    if (is === undefined || !answers.includes(is)) return undefined
    return was === undefined ? 'new' : 'changed'
  }
  const found = fewestChanges(placesOf(tree), price).find(({ outcome }) => outcome === to)
  if (found === undefined || found.changes === 0) return { kind: 'tree' }
  return {
    kind: 'answers',
    sets: found.ways.map(({ changed }) => changed.map(({ question }) => question)),
    more: found.more,
  }
}
