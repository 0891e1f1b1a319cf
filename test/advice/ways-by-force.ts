import type { Needed, WaysTo } from '#advice/fewest-changes.ts'
import type { Answer, OutcomeId, QuestionId } from '#tree/decision-tree.ts'
import type { WholeRun } from './every-run.ts'

/** By outcome: the fewest changes, and each smallest set with the fewest new questions it needs. */
export type Forced = ReadonlyMap<OutcomeId, ForcedWays>

interface ForcedWays {
  changes: number
  /** By the set as `question=answer question=answer`. */
  sets: Map<string, number>
}

/** Compares a run with every run of its tree, one by one. */
export function waysByForce(
  given: ReadonlyMap<QuestionId, Answer>,
  ended: OutcomeId,
  every: readonly WholeRun[],
): Forced {
  const found = new Map<OutcomeId, ForcedWays>()
  for (const other of every) {
    if (other.outcome === ended) continue
    const best = found.get(other.outcome)
    const cost = costOf(given, other.given)
    if (best !== undefined && cost > best.changes) continue
    const { set, fresh } = differenceOf(given, other.given)
    const sets = best !== undefined && cost === best.changes ? best.sets : new Map<string, number>()
    sets.set(set, Math.min(fresh, sets.get(set) ?? Infinity))
    found.set(other.outcome, { changes: cost, sets })
  }
  return found
}

/** What the product found, in the same words: sets with a choice of answers written out. */
export function writtenOut(ways: readonly WaysTo[]): Forced {
  return new Map(
    ways.map(({ outcome, changes, ways: some }) => [
      outcome,
      {
        changes,
        sets: new Map(
          some.flatMap(({ changed, asked }) =>
            everyChoice(changed).map((set): [string, number] => [set, asked.length]),
          ),
        ),
      },
    ]),
  )
}

/** The same however the sets are ordered. */
export function comparable(forced: Forced): unknown {
  return Object.fromEntries(
    [...forced].map(([outcome, { changes, sets }]) => [
      outcome,
      { changes, sets: Object.fromEntries([...sets].toSorted(([a], [b]) => (a < b ? -1 : 1))) },
    ]),
  )
}

function costOf(given: ReadonlyMap<QuestionId, Answer>, other: ReadonlyMap<QuestionId, Answer>) {
  let cost = 0
  for (const [question, answer] of other) if ((given.get(question) ?? answer) !== answer) cost += 1
  return cost
}

function differenceOf(
  given: ReadonlyMap<QuestionId, Answer>,
  other: ReadonlyMap<QuestionId, Answer>,
) {
  const changed: string[] = []
  let fresh = 0
  for (const [question, answer] of other) {
    const before = given.get(question)
    if (before === undefined) fresh += 1
    else if (before !== answer) changed.push(`${question}=${answer}`)
  }
  return { set: changed.join(' '), fresh }
}

function everyChoice(changed: readonly Needed[]): readonly string[] {
  return changed
    .reduce<string[][]>(
      (sets, { question, answers }) =>
        sets.flatMap((set) => answers.map((answer) => [...set, `${question}=${answer}`])),
      [[]],
    )
    .map((set) => set.join(' '))
}
