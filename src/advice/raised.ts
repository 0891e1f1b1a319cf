import type { Step } from '#run/step.ts'
import type { ConcernId, DecisionTree } from '#tree/decision-tree.ts'
import { nodeOf } from '#tree/lookup.ts'
import type { TalkingPoint } from './advice.ts'

/** What the answers on a route raised, each once, in the order in which it was raised. */
export interface Raised {
  readonly concerns: readonly ConcernId[]
  readonly topics: readonly TalkingPoint[]
}

/** Every `unsure` raises its own question as a topic; a branch may name a topic or a concern. */
export function raisedOn(tree: DecisionTree, route: readonly Step[]): Raised {
  const concerns = new Set<ConcernId>()
  const topics = new Map<string, TalkingPoint>()
  for (const { question, answer } of route) {
    if (answer === 'unsure') topics.set(question, { kind: 'question', id: question })
    const node = nodeOf(tree, question)
    const branch = node?.kind === 'question' ? node.question.branches[answer] : undefined
    if (branch?.topic !== undefined) topics.set(branch.topic, { kind: 'topic', id: branch.topic })
    if (branch?.concern !== undefined) concerns.add(branch.concern)
  }
  return { concerns: [...concerns], topics: [...topics.values()] }
}
