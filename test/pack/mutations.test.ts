import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePack } from '#pack/parse.ts'
import { aPack, filesOf } from '../support/a-pack.ts'
import { aTree } from '../support/a-tree.ts'

/** Small, since every single leaf of it is spoiled below. */
const pack = aPack({ tree: aTree({ questions: 3, prerequisites: 1 }) })
type Path = readonly string[]

/** Paths of everything inside a value, its leaves or its branches. */
function pathsIn(value: unknown, leaves: boolean, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return leaves ? [path] : []
  const inside = Object.entries(value).flatMap(([k, v]) => pathsIn(v, leaves, [...path, k]))
  return leaves ? inside : [path, ...inside]
}

function spoiled(path: Path, spoil: (parent: Record<string, unknown>, key: string) => void) {
  const files = filesOf(pack)
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), files)
  spoil(parent as Record<string, unknown>, path.at(-1) ?? '')
  return parsePack(files)
}

/** What may go without harm: the parts that a pack may leave out. */
const optional = ['moreInformation', 'doi', 'url', 'footnote', 'concern', 'topic']

it('every text that is taken away or emptied is missed, in its own file', () => {
  const texts = pathsIn(filesOf(pack).texts, true).map((path) => ['texts', ...path])
  expect(texts.length).toBeGreaterThan(100)
  for (const path of texts) {
    const file = `${path[1] ?? ''}.json: `
    const emptied = spoiled(path, (parent, key) => (parent[key] = ' '))
    expect(emptied.ok ? [] : emptied.issues, path.join('.')).toContainEqual(
      expect.objectContaining({ what: 'missing-text', where: expect.stringContaining(file) }),
    )
    if (/\d/.test(path.at(-1) ?? '') && !path.includes('points')) continue
    const gone = spoiled(path, (parent, key) => delete parent[key])
    expect(gone.ok ? [] : gone.issues, path.join('.')).toContainEqual(
      expect.objectContaining({ what: 'missing-text', where: expect.stringContaining(file) }),
    )
  }
})

it('every part of the structure that is taken away is missed', () => {
  for (const path of pathsIn(filesOf(pack).structure, true).map((p) => ['structure', ...p])) {
    const key = path.at(-1) ?? ''
    if (optional.includes(key) || /^\d+$/.test(key)) continue
    expect(spoiled(path, (parent) => delete parent[key]).ok, path.join('.')).toBe(false)
  }
})

it('every key that does not belong is refused, wherever it stands', () => {
  for (const path of pathsIn(filesOf(pack), false)) {
    const files = filesOf(pack)
    const here = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), files)
    if (Array.isArray(here) || path.length === 0) continue
    Object.defineProperty(here, 'Stray', { value: 'x', enumerable: true })
    expect(parsePack(files).ok, path.join('.')).toBe(false)
  }
})

it('any leaf of another type is refused', () => {
  const leaves = pathsIn(filesOf(pack), true)
  const others = fc.constantFrom<unknown>(null, 3.5, [], {}, [['x']], -1)
  fc.assert(
    fc.property(fc.constantFrom(...leaves), others, (path, other) => {
      expect(spoiled(path, (parent, key) => (parent[key] = other)).ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})

it('names of the language itself are refused, and nothing is polluted', () => {
  const files = JSON.parse(
    JSON.stringify(filesOf(pack)).replaceAll('"name":', '"__proto__":{"polluted":1},"name":'),
  ) as never
  const parsed = parsePack(files)
  expect(parsed.ok ? [] : parsed.issues).toContainEqual({
    where: 'nl.json: __proto__',
    what: 'shape',
    detail: 'a reserved name',
  })
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
