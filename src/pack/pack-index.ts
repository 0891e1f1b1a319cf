import { issueOf } from './finding.ts'
import type { Issue } from './issue.ts'
import type { Read } from './json.ts'
import { plainCopy } from './plain.ts'
import { read } from './read.ts'
import { indexSchema } from './schema.ts'

/** The packs that this app carries, by id, and the one shown when none is asked for. */
export interface PackIndex {
  readonly default: string
  readonly packs: readonly string[]
}

/** The index from `packs/index.json`, of which nothing is known. */
export function parseIndex(json: unknown): Read<PackIndex> {
  const copy = plainCopy(json)
  const { value, findings } = read(indexSchema, copy.value, [])
  const wrong = [...copy.findings, ...findings]
  if (value && !value.packs.includes(value.default)) {
    wrong.push({ path: ['default'], what: 'dangling', detail: value.default })
  }
  if (value && wrong.length === 0) return { ok: true, value }
  return { ok: false, issues: wrong.map((finding) => issueOf(finding, json, 'index.json')) }
}

/** A pack must bear the id that it is listed and fetched by. */
export function misnamed(structure: unknown, id: string): readonly Issue[] {
  const named = typeof structure === 'object' && structure !== null && 'id' in structure
  if (!named || typeof structure.id !== 'string' || structure.id === id) return []
  return [{ where: 'pack.json: id', what: 'id', detail: structure.id }]
}
