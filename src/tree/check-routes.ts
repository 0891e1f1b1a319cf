import { answers } from './decision-tree.ts'
import type { Answer, NodeId } from './decision-tree.ts'
import type { DraftQuestion, DraftTree, Flaw } from './check-flaw.ts'

interface Walk {
  /** Every node seen so far, questions and outcomes. */
  readonly seen: Set<NodeId>
  /** Branches that lead back to a question on their own route. */
  readonly cycles: Flaw[]
}

/** What cannot be reached, what never ends, and what goes round. */
export function flawsOfRoutes(tree: DraftTree): readonly Flaw[] {
  const questions = new Map<NodeId, DraftQuestion>()
  for (const question of tree.questions) {
    if (!questions.has(question.id)) questions.set(question.id, question)
  }
  const outcomes = new Set(tree.outcomes.map(({ id }) => id))
  const { met, otherwise } = tree.prerequisites
  const walk: Walk = { seen: new Set(outcomes.has(otherwise) ? [otherwise] : []), cycles: [] }
  visit(met, questions, walk)
  // With an unknown first node all is out of reach; saying so of each would hide the one fault.
  const begins = questions.has(met) || outcomes.has(met)
  const lost = begins ? unreached(tree, new Set(walk.seen)) : []
  for (const id of questions.keys()) visit(id, questions, walk)
  return [...lost, ...deadEnds(questions, outcomes), ...walk.cycles]
}

/** Depth first from one node, by hand: a long tree must not overflow the stack. */
function visit(start: NodeId, questions: ReadonlyMap<NodeId, DraftQuestion>, walk: Walk): void {
  const open = new Set<NodeId>()
  const route: { readonly question: DraftQuestion; readonly left: Answer[] }[] = []
  const enter = (id: NodeId) => {
    if (walk.seen.has(id)) return
    walk.seen.add(id)
    const question = questions.get(id)
    if (!question) return
    open.add(id)
    route.push({ question, left: answers.toReversed() })
  }
  enter(start)
  for (let here = route.at(-1); here; here = route.at(-1)) {
    const answer = here.left.pop()
    if (answer === undefined) {
      open.delete(here.question.id)
      route.pop()
      continue
    }
    const to = here.question.branches[answer]?.to
    if (to === undefined) continue
    if (open.has(to)) {
      const path = ['questions', here.question.id, answer, 'to']
      walk.cycles.push({ path, what: 'cycle', detail: to })
    } else enter(to)
  }
}

function unreached(tree: DraftTree, seen: ReadonlySet<NodeId>): Flaw[] {
  const raised = { concerns: new Set<string>(), topics: new Set<string>() }
  for (const { id, branches } of tree.questions) {
    if (!seen.has(id)) continue
    for (const answer of answers) {
      const { concern, topic } = branches[answer] ?? {}
      if (concern !== undefined) raised.concerns.add(concern)
      if (topic !== undefined) raised.topics.add(topic)
    }
  }
  const missed = (list: string, ids: readonly string[], within: ReadonlySet<string>) =>
    ids
      .filter((id) => !within.has(id))
      .map((id): Flaw => ({ path: [list, id], what: 'unreachable', detail: id }))
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
  return [
    ...missed('questions', ids(tree.questions), seen),
    ...missed('outcomes', ids(tree.outcomes), seen),
    ...missed('concerns', ids(tree.concerns), raised.concerns),
    ...missed('topics', tree.topics, raised.topics),
  ]
}

/**
 * Answers that lead nowhere, and questions from which no outcome can be reached. A branch that is
 * missing or dangling is said by itself, and counts here as a way out.
 */
function deadEnds(
  questions: ReadonlyMap<NodeId, DraftQuestion>,
  outcomes: ReadonlySet<NodeId>,
): Flaw[] {
  const missing: Flaw[] = []
  const before = new Map<NodeId, NodeId[]>()
  const ending = new Set<NodeId>()
  for (const [id, { branches }] of questions) {
    for (const answer of answers) {
      const to = branches[answer]?.to
      if (to === undefined) {
        missing.push({ path: ['questions', id, answer], what: 'dead-end', detail: id })
      }
      if (to !== undefined && questions.has(to) && !outcomes.has(to)) {
        const earlier = before.get(to)
        if (earlier) earlier.push(id)
        else before.set(to, [id])
      } else ending.add(id)
    }
  }
  const waiting = [...ending]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const earlier of before.get(id) ?? []) {
      if (ending.has(earlier)) continue
      ending.add(earlier)
      waiting.push(earlier)
    }
  }
  const stuck = [...questions.keys()].filter((id) => !ending.has(id))
  return [
    ...missing,
    ...stuck.map((id): Flaw => ({ path: ['questions', id], what: 'dead-end', detail: id })),
  ]
}
