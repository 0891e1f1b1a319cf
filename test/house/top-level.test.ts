import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from './files-in.ts'

const top = 'src public test index.html package.json tsconfig.json vite.config.ts README.md'.split(
  ' ',
)
const beside = ['package-lock.json', 'LICENSE']
const binary = /\.(woff2|png|ico)$/
const machine = /(?<![\w.~-])\/(tmp|work|root|home|Users)\/[\w.-]/
// Files whose business is such a path, or a list of hashes and addresses that npm writes.
const exempt = ['package-lock.json', 'test/house/top-level.test.ts']

const files = tracked()
const rooms = [...new Set(files.flatMap((file) => /^src\/(\w+)\//.exec(file)?.[1] ?? []))]

test('the top level holds what the user drew, the lock file, the licence and dot-files', () => {
  const entries = new Set(files.map((file) => file.split('/')[0] ?? ''))
  const strange = [...entries].filter(
    (name) => ![...top, ...beside].includes(name) && !name.startsWith('.'),
  )
  expect(strange).toEqual([])
  expect(top.filter((name) => !entries.has(name))).toEqual([])
})

test('the licence is the EUPL 1.2, and the package says so', () => {
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ license: 'EUPL-1.2' })
})

test('packages are pinned to exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const versions = Object.entries({ ...dependencies, ...devDependencies } as Record<string, string>)
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('the lock file names no registry: each machine asks its own', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/)
})

test('no file names a path of a machine', () => {
  const texts = files.filter((file) => !exempt.includes(file) && !binary.test(file))
  const found = texts.flatMap((file) =>
    linesOf(file)
      .filter((line) => machine.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test.each(rooms)('the room %s says what it is in a README of at most a screen', (room) => {
  const readme = `src/${room}/README.md`
  expect(existsSync(readme), readme).toBe(true)
  expect(linesOf(readme).length).toBeLessThanOrEqual(80)
})

test('no file of src silences a rule or reaches up', () => {
  const code = filesIn('src').filter((file) => /\.tsx?$/.test(file))
  const found = code.filter((file) =>
    /(oxlint|eslint)-disable|@ts-(ignore|nocheck|expect-error)|(from|import)[\s(]+['"`]\.\.\//.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(found).toEqual([])
})

test('no file is longer than 200 lines', () => {
  const written = files.filter((file) => /\.(tsx?|mjs|mts|css)$/.test(file))
  expect(written.filter((file) => linesOf(file).length > 200)).toEqual([])
})

/** Files that git keeps or would keep. Outside a clone (an unpacked archive) there is nothing to compare. */
function tracked(): string[] {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  return execFileSync('git', words, { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file && existsSync(file))
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}
