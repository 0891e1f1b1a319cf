import { answers } from './decision-tree.ts'
import type { Basis, Branch } from './decision-tree.ts'
import type { DraftTree, Flaw } from './check-flaw.ts'

/** Ids that name nothing: said where they stand, the id as detail. */
export function flawsOfReferences(tree: DraftTree): readonly Flaw[] {
  const known = knownIds(tree)
  const { ask, met, otherwise } = tree.prerequisites
  const one = (within: ReadonlySet<string>, id: string | undefined, ...path: string[]): Flaw[] =>
    id === undefined || within.has(id) ? [] : [{ path, what: 'dangling', detail: id }]
  const each = (within: ReadonlySet<string>, ids: readonly string[], ...path: string[]): Flaw[] =>
    ids.flatMap((id, i) => one(within, id, ...path, String(i)))
  const basis = ({ factors, sources }: Basis, ...path: string[]): Flaw[] => [
    ...each(known.factors, factors, ...path, 'factors'),
    ...each(known.sources, sources, ...path, 'sources'),
  ]
  const branch = (leads: Branch | undefined, ...path: string[]): Flaw[] => [
    ...one(known.nodes, leads?.to, ...path, 'to'),
    ...one(known.concerns, leads?.concern, ...path, 'concern'),
    ...one(known.topics, leads?.topic, ...path, 'topic'),
  ]
  const cited = (['points', 'rhythms', 'factors', 'choices'] as const).flatMap((list) =>
    tree[list].flatMap(({ id, sources }) => each(known.sources, sources, list, id, 'sources')),
  )
  return [
    ...ask.flatMap((asked) => [
      ...each(known.points, asked.points, 'prerequisites', 'ask', asked.id, 'points'),
      ...basis(asked, 'prerequisites', 'ask', asked.id),
    ]),
    ...one(known.nodes, met, 'prerequisites', 'met'),
    ...one(known.outcomes, otherwise, 'prerequisites', 'otherwise'),
    ...tree.questions.flatMap((question) => [
      ...answers.flatMap((a) => branch(question.branches[a], 'questions', question.id, a)),
      ...basis(question, 'questions', question.id),
    ]),
    ...tree.concerns.flatMap(({ id, points }) =>
      each(known.points, points, 'concerns', id, 'points'),
    ),
    ...cited,
  ]
}

/** What each kind of reference may name; `unsure` topics bear the ids of what is asked. */
function knownIds(tree: DraftTree) {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
  const questions = ids(tree.questions)
  const outcomes = ids(tree.outcomes)
  return {
    nodes: new Set([...questions, ...outcomes]),
    outcomes: new Set(outcomes),
    concerns: new Set(ids(tree.concerns)),
    topics: new Set([...tree.topics, ...ids(tree.prerequisites.ask), ...questions]),
    points: new Set(ids(tree.points)),
    factors: new Set(ids(tree.factors)),
    sources: new Set(ids(tree.sources)),
  }
}
