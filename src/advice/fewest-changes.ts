import type { Answer, NodeId, OutcomeId, QuestionId } from '#tree/decision-tree.ts'
import type { Move, Place } from './places.ts'

/** A question, and the answers to it that would do: any one of them. */
export interface Needed {
  readonly question: QuestionId
  readonly answers: readonly Answer[]
}

/** One smallest set of changes, and the fewest new questions it leads past. */
export interface Way {
  /** Answers to change, first question first. */
  readonly changed: readonly Needed[]
  /** Questions that were not asked before and now are, with answers that keep to this way. */
  readonly asked: readonly Needed[]
}

export interface WaysTo {
  readonly outcome: OutcomeId
  /** How many answers have to change; no fewer will do. */
  readonly changes: number
  /** Every set of that size, up to `mostWays`; sets that change earlier questions first. */
  readonly ways: readonly Way[]
  /** There are more than these. */
  readonly more: boolean
}

/** What these answers to a question cost: `new` was not asked before; undefined is not allowed. */
export type PriceOf = (question: QuestionId, answers: readonly Answer[]) => Price | undefined
export type Price = 'kept' | 'changed' | 'new'

/** The most sets of changes named for one outcome. */
export const mostWays = 12

/**
 * For every outcome that can be come to, the fewest changes that lead there, over all paths.
 * Exact: one pass in the order of `places`, keeping at each place the first `mostWays + 1` smallest
 * sets. That is enough, since sets of one size keep their order when the same change is added to
 * each. Time: moves × mostWays × size of the sets; no path is walked by itself.
 * Questions whose answers may be `changed` must lie on one path.
 */
export function fewestChanges(places: readonly Place[], priceOf: PriceOf): readonly WaysTo[] {
  const atStart: End = { set: { last: -1, before: undefined, longer: new Map() }, fresh: 0 }
  const found = new Map<number, Found>([[0, { changes: 0, ends: [atStart] }]])
  const ways: WaysTo[] = []
  places.forEach(({ node, moves }, index) => {
    const here = found.get(index)
    if (here === undefined) return
    // No more is needed of a place that all its ways have left.
    found.delete(index)
    if (moves.length === 0) ways.push(waysTo(node, here))
    moves.forEach((move, nth) => {
      const price = priceOf(node, move.answers)
      if (price === undefined) return
      const changes = here.changes + (price === 'changed' ? 1 : 0)
      const there = found.get(move.to)
      if (there !== undefined && there.changes < changes) return
      const ends = here.ends.map((end) => moved(end, node, move, price, index * 3 + nth))
      const others = there?.changes === changes ? there.ends : []
      found.set(move.to, { changes, ends: merged(others, ends) })
    })
  })
  return ways
}

/** What leads to a place with the fewest changes; in the order of `compareSets`, no set twice. */
interface Found {
  readonly changes: number
  readonly ends: readonly End[]
}

/** The end of a path, and the way back along it. */
interface End {
  readonly set: ChangeSet
  readonly fresh: number
  readonly step?: { readonly needed: Needed; readonly price: Price; readonly before: End }
}

/** A set of changes as its last one and those before it; equal sets are one object. */
interface ChangeSet {
  /** Place and move of the last change: a later place is a higher number. */
  readonly last: number
  readonly before: ChangeSet | undefined
  readonly longer: Map<number, ChangeSet>
}

function moved(before: End, node: NodeId, { answers }: Move, price: Price, change: number): End {
  return {
    set: price === 'changed' ? withChange(before.set, change) : before.set,
    fresh: before.fresh + (price === 'new' ? 1 : 0),
    step: { needed: { question: node, answers }, price, before },
  }
}

function withChange(before: ChangeSet, last: number): ChangeSet {
  const known = before.longer.get(last)
  if (known !== undefined) return known
  const set: ChangeSet = { last, before, longer: new Map() }
  before.longer.set(last, set)
  return set
}

/** Both in order, each set once, with the fewest new questions. */
function merged(a: readonly End[], b: readonly End[]): readonly End[] {
  const all: End[] = []
  let i = 0
  let j = 0
  while (all.length <= mostWays) {
    const [one, other] = [a[i], b[j]]
    const next = one ?? other
    if (next === undefined) break
    const order = one && other ? compareSets(one.set, other.set) : one ? -1 : 1
    if (one && order <= 0) i += 1
    if (other && order >= 0) j += 1
    if (one && other && order === 0) all.push(other.fresh < one.fresh ? other : one)
    else all.push(order < 0 ? next : (other ?? next))
  }
  return all
}

/** By the first change in which they differ; sets of one size. */
function compareSets(a: ChangeSet, b: ChangeSet): number {
  let [one, other]: [ChangeSet | undefined, ChangeSet | undefined] = [a, b]
  let order = 0
  while (one && other && one !== other) {
    order = one.last - other.last || order
    one = one.before
    other = other.before
  }
  return order
}

function waysTo(outcome: OutcomeId, { changes, ends }: Found): WaysTo {
  return {
    outcome,
    changes,
    ways: ends.slice(0, mostWays).map(wayOf),
    more: ends.length > mostWays,
  }
}

function wayOf(end: End): Way {
  const changed: Needed[] = []
  const asked: Needed[] = []
  for (let { step } = end; step !== undefined; step = step.before.step) {
    if (step.price === 'changed') changed.push(step.needed)
    if (step.price === 'new') asked.push(step.needed)
  }
  return { changed: changed.reverse(), asked: asked.reverse() }
}
