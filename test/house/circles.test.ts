import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { filesIn } from './files-in.ts'

type Imports = ReadonlyMap<string, readonly string[]>

/** The linter's own rule does not follow `import()`. */
it('no file of src imports itself by way of others, import() counted too', () => {
  const imports = new Map(
    filesIn('src')
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]),
  )
  const later = [...imports].filter(([file]) => readFileSync(file, 'utf8').includes('import('))
  // Looked, and at late code too.
  expect([imports.size > 500, later.length > 10]).toEqual([true, true])
  expect(circlesIn(imports)).toEqual([])
})

it('control: sees a circle that is closed by import() only', () => {
  const late = importsOf('src/app/base/a.ts', "export const b = () => import('#app/base/b.tsx')")
  const type = importsOf('src/app/base/b.tsx', "import type { A } from './a.ts'")
  expect([late, type]).toEqual([['src/app/base/b.tsx'], ['src/app/base/a.ts']])
  const imports = new Map([
    ['src/app/base/a.ts', late],
    ['src/app/base/b.tsx', type],
    ['src/main.tsx', ['src/app/base/a.ts']],
  ])
  expect(circlesIn(imports)).toEqual([['src/app/base/a.ts', 'src/app/base/b.tsx']])
})

function importsOf(file: string, code: string): readonly string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([#.][^']+)'/g)].map(([, name = '']) =>
    name.startsWith('#') ? `src/${name.slice(1)}` : normalize(join(dirname(file), name)),
  )
}

/** Files that reach themselves, those of one circle together. */
function circlesIn(imports: Imports): readonly (readonly string[])[] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]))
  const inCircle = [...reached].filter(([file, others]) => others.has(file))
  const circles = inCircle.map(([file, others]) =>
    [...others].filter((other) => reached.get(other)?.has(file)).toSorted(),
  )
  return [...new Map(circles.map((circle) => [circle.join(' '), circle])).values()]
}

function reachedFrom(file: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set<string>()
  const next = [...(imports.get(file) ?? [])]
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (reached.has(one)) continue
    reached.add(one)
    next.push(...(imports.get(one) ?? []))
  }
  return reached
}
