import type { DraftTree } from '#tree/check-flaw.ts'
import type { Finding } from './finding.ts'
import type { Language, Texts } from './pack.ts'

type Place = readonly (string | number)[]

/**
 * Ids without a text, and texts without an id, in one language. `texts` need not be in shape:
 * what can be compared is.
 */
export function gapsOf(tree: DraftTree, texts: unknown, root: Place): readonly Finding[] {
  const asked = idsOf(tree.prerequisites.ask)
  const questions = idsOf(tree.questions)
  const expected: Readonly<Record<string, readonly string[]>> = {
    footnotes: tree.points.flatMap(({ footnote }) => footnote ?? []),
    questions: [...asked, ...questions],
    outcomes: idsOf(tree.outcomes),
    concerns: idsOf(tree.concerns),
    topics: tree.topics,
    points: idsOf(tree.points),
    factors: idsOf(tree.factors),
    sources: idsOf(tree.sources),
    choices: idsOf(tree.choices),
  }
  const lists = Object.entries(expected).flatMap(([list, ids]) => {
    const written = keysOf(childOf(texts, list))
    return written ? difference(new Set(ids), written, [...root, list]) : []
  })
  return [
    ...lists,
    ...helpGaps(new Set(asked), questions, childOf(texts, 'questions'), root),
    ...nextGaps(tree, childOf(texts, 'outcomes'), root),
  ]
}

/** Lists that are shorter in one language than in another: the first item that is missing. */
export function shorterLists(texts: ReadonlyMap<Language, Texts>): readonly Finding[] {
  const lengths = [...texts].map(([language, text]) => {
    const found = new Map<string, { readonly place: Place; readonly length: number }>()
    collectLists(text, [], found)
    return { language, found }
  })
  const longest = new Map<string, number>()
  for (const { found } of lengths) {
    for (const [key, { length }] of found) longest.set(key, Math.max(longest.get(key) ?? 0, length))
  }
  return lengths.flatMap(({ language, found }) =>
    [...found]
      .filter(([key, { length }]) => length < (longest.get(key) ?? 0))
      .map(([, { place, length }]): Finding => ({
        path: ['texts', language, ...place, length],
        what: 'missing-text',
        detail: '',
      })),
  )
}

function difference(ids: ReadonlySet<string>, written: readonly string[], at: Place): Finding[] {
  const known = new Set(written)
  return [
    ...[...ids]
      .filter((id) => !known.has(id))
      .map((id): Finding => ({ path: [...at, id], what: 'missing-text', detail: id })),
    ...written
      .filter((id) => !ids.has(id))
      .map((id): Finding => ({ path: [...at, id], what: 'extra-text', detail: id })),
  ]
}

/** What helps is told of each prerequisite, and of nothing else. */
function helpGaps(
  asked: ReadonlySet<string>,
  questions: readonly string[],
  written: unknown,
  root: Place,
): Finding[] {
  const has = (id: string) => keysOf(childOf(written, id))?.includes('whatHelps')
  const at = (id: string) => [...root, 'questions', id, 'whatHelps']
  return [
    ...[...asked]
      .filter((id) => has(id) === false)
      .map((id): Finding => ({ path: at(id), what: 'missing-text', detail: id })),
    ...questions
      .filter((id) => has(id) === true && !asked.has(id))
      .map((id): Finding => ({ path: at(id), what: 'extra-text', detail: id })),
  ]
}

/** Next steps are told of all questions that lead straight to their outcome, or of none. */
function nextGaps(tree: DraftTree, written: unknown, root: Place): Finding[] {
  return idsOf(tree.outcomes).flatMap((id) => {
    const told = keysOf(childOf(childOf(written, id), 'next'))
    if (told === undefined) return []
    const leading = tree.questions.filter(({ branches }) =>
      Object.values(branches).some((branch) => branch?.to === id),
    )
    return difference(new Set(idsOf(leading)), told, [...root, 'outcomes', id, 'next'])
  })
}

function collectLists(
  value: unknown,
  place: Place,
  found: Map<string, { readonly place: Place; readonly length: number }>,
): void {
  if (Array.isArray(value)) found.set(place.join('.'), { place, length: value.length })
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inside] of Object.entries(value)) collectLists(inside, [...place, key], found)
  }
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id)

function keysOf(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.keys(value)
}

function childOf(parent: unknown, key: string): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined
  return Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined
}
