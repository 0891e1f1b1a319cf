import { flawsOfIds } from './check-ids.ts'
import { flawsOfReferences } from './check-references.ts'
import { flawsOfRoutes } from './check-routes.ts'
import { flawsOfSources } from './check-sources.ts'
import type { DraftTree, Flaw } from './check-flaw.ts'

/**
 * Everything that is wrong with a tree's sense; none for a tree that can be walked to its end.
 * Linear in the size of the tree and free of recursion: ten thousand questions in a row are fine.
 */
export function flawsOf(tree: DraftTree): readonly Flaw[] {
  return [
    ...flawsOfIds(tree),
    ...flawsOfReferences(tree),
    ...flawsOfRoutes(tree),
    ...flawsOfSources(tree),
  ]
}
