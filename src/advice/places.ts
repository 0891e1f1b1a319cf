import { answers } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, NodeId } from '#tree/decision-tree.ts'
import { firstNode, nodeOf } from '#tree/lookup.ts'

/**
 * Where a run may stand: a node, and for a prerequisite also whether an earlier one is unmet.
 * So a prerequisite has two places and every other node one.
 */
export interface Place {
  readonly node: NodeId
  /** None at an outcome. */
  readonly moves: readonly Move[]
}

/** Answers that lead to the same place, in the order of `answers`. */
export interface Move {
  /** Index in `placesOf`. */
  readonly to: number
  readonly answers: readonly Answer[]
}

/**
 * Every place that a run can come to, each before those it leads to; a run begins at the first.
 * Linear in the size of the tree; worked out once per tree.
 */
export function placesOf(tree: DecisionTree): readonly Place[] {
  const known = allPlaces.get(tree)
  if (known !== undefined) return known
  const order = inOrder(tree)
  const indexes = new Map(order.map((key, index) => [key, index]))
  const places = order.map((key) => ({
    node: nodeAt(key),
    moves: movesOf(nextKeys(tree, key), indexes),
  }))
  allPlaces.set(tree, places)
  return places
}

const allPlaces = new WeakMap<DecisionTree, readonly Place[]>()

/** A node's id; behind `!` where an earlier prerequisite is unmet. */
type Key = string
const unmetMark = '!'

function nodeAt(key: Key): NodeId {
  return key.startsWith(unmetMark) ? key.slice(unmetMark.length) : key
}

/** Depth first without recursion, latest finished first: a pack may be thousands of questions deep. */
function inOrder(tree: DecisionTree): readonly Key[] {
  const first = firstNode(tree)
  const seen = new Set([first])
  const done: Key[] = []
  const open = [{ key: first, ahead: nextKeys(tree, first).toReversed() }]
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const next = at.ahead.pop()
    if (next === undefined) {
      done.push(at.key)
      open.pop()
    } else if (!seen.has(next)) {
      seen.add(next)
      open.push({ key: next, ahead: nextKeys(tree, next).toReversed() })
    }
  }
  return done.toReversed()
}

/** Where `yes`, `no` and `unsure` lead, in that order; nothing at an outcome. */
function nextKeys(tree: DecisionTree, key: Key): readonly Key[] {
  const node = nodeOf(tree, nodeAt(key))
  if (node?.kind === 'question') return answers.map((answer) => node.question.branches[answer].to)
  if (node?.kind !== 'prerequisite') return []
  const { ask, met, otherwise } = tree.prerequisites
  const next = ask[node.index + 1]?.id
  return answers.map((answer) => {
    const unmet = key.startsWith(unmetMark) || answer !== 'yes'
    if (next === undefined) return unmet ? otherwise : met
    return unmet ? `${unmetMark}${next}` : next
  })
}

function movesOf(next: readonly Key[], indexes: ReadonlyMap<Key, number>): readonly Move[] {
  return [...new Set(next)].flatMap((key) => {
    const to = indexes.get(key)
    return to === undefined ? [] : [{ to, answers: answers.filter((_, i) => next[i] === key) }]
  })
}
