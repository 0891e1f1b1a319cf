import type { Step } from '#run/step.ts'
import type { DecisionTree, Factor, Source } from '#tree/decision-tree.ts'

/** What an advice stands on, each once and in the tree's order. */
export interface Cited {
  readonly factors: readonly Factor[]
  readonly sources: readonly Source[]
}

/** The factors and sources of the questions on a route, of all points and of both rhythms. */
export function citedOn(tree: DecisionTree, route: readonly Step[]): Cited {
  const walked = new Set(route.map(({ question }) => question))
  const asked = [...tree.prerequisites.ask, ...tree.questions].filter(({ id }) => walked.has(id))
  const factorIds = new Set(asked.flatMap(({ factors }) => factors))
  const factors = tree.factors.filter(({ id }) => factorIds.has(id))
  const citing = [...asked, ...factors, ...tree.points, ...tree.rhythms]
  const sourceIds = new Set(citing.flatMap(({ sources }) => sources))
  return { factors, sources: tree.sources.filter(({ id }) => sourceIds.has(id)) }
}
