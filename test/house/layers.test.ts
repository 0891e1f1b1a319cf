import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

type Report = {
  diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[]
}
type Fixture = { file: string; rule: string; caught: number[] }

const violations = resolve('test/house/violations')
const rooms = 'tree pack run advice agreement lock history reminder share i18n ui app sw'.split(' ')
const fixtures = fixturesIn(violations)
const house = houseOf(violations)
const found = lint(house)
afterAll(() => rmSync(house, { recursive: true }))

/**
 * A fixture's first line names the rule under test (`// rule: any` for code that no rule may touch), and
 * `// caught` marks each line that the rule must report. Reports must be those lines and no others.
 */
describe('every house rule bites', () => {
  test.each(fixtures)('$file: $rule', ({ file, rule, caught }) => {
    const lines = found
      .filter((d) => d.file === file && (rule === 'any' || d.rule === rule))
      .map((d) => d.line)
    expect([...new Set(lines)].toSorted((a, b) => a - b)).toEqual(caught)
  })

  test.each(rooms)('the room %s has its row of imports and its globals tried', (room) => {
    const files = fixtures.map((f) => f.file)
    expect(files).toContain(`src/${room}/imports.ts`)
    expect(files).toContain(`src/${room}/globals.ts`)
  })

  test('each room of src is in the table', () => {
    const real = readdirSync('src', { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
    expect(real.filter((room) => ![...rooms, 'build'].includes(room))).toEqual([])
  })

  test('each feature of app has its row of imports tried', () => {
    const features = readdirSync('src/app', { withFileTypes: true }).filter((e) => e.isDirectory())
    const tried = fixtures.map((f) => f.file)
    expect(features.map(({ name }) => `src/app/${name}/imports.ts`)).toEqual(
      tried.filter((file) => /^src\/app\/.+\/imports\.ts$/.test(file)).toSorted(),
    )
  })

  test('201 lines are too many, 200 are not', () => {
    const long = found.filter((d) => d.rule === 'eslint(max-lines)').map((d) => d.file)
    expect(long).toEqual(['src/run/lines-201.ts'])
  })
})

/** A copy of the fixtures under the repository's own lint rules, so that they apply to `src/<room>/…`. */
function houseOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'house-'))
  cpSync(folder, copy, { recursive: true })
  for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.json'])
    cpSync(file, join(copy, file))
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  for (const lines of [200, 201])
    writeFileSync(
      join(copy, `src/run/lines-${lines}.ts`),
      'export {}\n' + '// a line\n'.repeat(lines - 1),
    )
  return copy
}

function lint(cwd: string) {
  const oxlint = resolve('node_modules/oxlint/bin/oxlint')
  let output = ''
  try {
    output = execFileSync(process.execPath, [oxlint, 'src', '--format', 'json'], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    output = (error as { stdout: string }).stdout
  }
  const { diagnostics } = JSON.parse(output) as Report
  return diagnostics.map((d) => ({
    file: d.filename,
    rule: d.code,
    line: d.labels[0]?.span.line ?? 0,
  }))
}

function fixturesIn(folder: string): Fixture[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n')
      const rule = /^\/\/ rule: (.+)$/.exec(lines[0] ?? '')?.[1] ?? 'missing'
      return {
        file,
        rule,
        caught: lines.flatMap((line, i) => (/ caught( \*\/\})?$/.test(line) ? [i + 1] : [])),
      }
    })
}
