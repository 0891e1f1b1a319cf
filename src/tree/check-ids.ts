import type { DraftTree, Flaw } from './check-flaw.ts'

type Place = readonly [path: readonly string[], id: string]

/**
 * Ids used twice, said at the second place. What can be asked, reached or talked about shares one
 * set of names, since `unsure` raises the topic that bears its question's id. The other lists
 * have their own, so a concern may bear the id of the question that raises it.
 */
export function flawsOfIds(tree: DraftTree): readonly Flaw[] {
  const list = (path: readonly string[], things: readonly { readonly id: string }[]) =>
    things.map(({ id }): Place => [path, id])
  const sets: readonly (readonly Place[])[] = [
    [
      ...list(['prerequisites', 'ask'], tree.prerequisites.ask),
      ...list(['questions'], tree.questions),
      ...list(['outcomes'], tree.outcomes),
      ...tree.topics.map((id): Place => [['topics'], id]),
    ],
    list(['concerns'], tree.concerns),
    list(['points'], tree.points),
    list(['rhythms'], tree.rhythms),
    list(['factors'], tree.factors),
    list(['sources'], tree.sources),
    list(['choices'], tree.choices),
  ]
  return sets.flatMap(usedTwice)
}

function usedTwice(places: readonly Place[]): Flaw[] {
  const seen = new Set<string>()
  return places.flatMap(([path, id]): Flaw[] => {
    if (seen.has(id)) return [{ path: [...path, id], what: 'used-twice', detail: id }]
    seen.add(id)
    return []
  })
}
