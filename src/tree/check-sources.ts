import type { DraftTree, Flaw } from './check-flaw.ts'

const rhythms = ['together', 'with-counsellor'] as const

/** What says something without a source, against home without the warning, or no rhythm at all. */
export function flawsOfSources(tree: DraftTree): readonly Flaw[] {
  const bare = (path: readonly string[], id: string): Flaw => ({
    path: [...path, id],
    what: 'without-source',
    detail: id,
  })
  const asked = [
    ...tree.prerequisites.ask.map((basis) => ({ path: ['prerequisites', 'ask'], basis })),
    ...tree.questions.map((basis) => ({ path: ['questions'], basis })),
  ]
  const cited = (['points', 'rhythms', 'factors', 'choices'] as const).flatMap((list) =>
    tree[list].filter(({ sources }) => sources.length === 0).map(({ id }) => bare([list], id)),
  )
  return [
    ...asked
      .filter(({ basis }) => basis.factors.length + basis.sources.length === 0)
      .map(({ path, basis }) => bare(path, basis.id)),
    ...cited,
    ...tree.outcomes
      .filter(({ leadsHome, warning }) => !leadsHome && !warning)
      .map(({ id }): Flaw => ({
        path: ['outcomes', id, 'warning'],
        what: 'without-warning',
        detail: id,
      })),
    ...rhythms
      .filter((id) => tree.rhythms.every((rhythm) => rhythm.id !== id))
      .map((id): Flaw => ({ path: ['rhythms'], what: 'shape', detail: id })),
  ]
}
