import type { Step } from '#run/step.ts'
import type { DecisionTree, Source } from '#tree/decision-tree.ts'

/** What an advice stands on, each once and in the tree's order: of the questions on a route, all points and both rhythms. */
export function sourcesOn(tree: DecisionTree, route: readonly Step[]): readonly Source[] {
  const walked = new Set(route.map(({ question }) => question))
  const asked = [...tree.prerequisites.ask, ...tree.questions].filter(({ id }) => walked.has(id))
  const factorIds = new Set(asked.flatMap(({ factors }) => factors))
  const factors = tree.factors.filter(({ id }) => factorIds.has(id))
  const citing = [...asked, ...factors, ...tree.points, ...tree.rhythms]
  const sourceIds = new Set(citing.flatMap(({ sources }) => sources))
  return tree.sources.filter(({ id }) => sourceIds.has(id))
}
