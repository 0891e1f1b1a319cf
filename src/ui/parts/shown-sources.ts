import type { Texts } from '#pack/pack.ts'
import type { DecisionTree, SourceId } from '#tree/decision-tree.ts'
import type { ShownSource } from './SourceList.tsx'

/** The sources that bear these ids, each once and in the tree's order, with their words. */
export function shownSources(
  tree: Pick<DecisionTree, 'sources'>,
  texts: Pick<Texts, 'sources'>,
  ids: readonly SourceId[],
): readonly ShownSource[] {
  return tree.sources
    .filter(({ id }) => ids.includes(id))
    .map((source) => ({ ...source, text: texts.sources[source.id] ?? source.id }))
}
