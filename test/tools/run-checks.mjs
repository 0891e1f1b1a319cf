/**
 * Every check of a push, one after the other; a failure does not stop the rest. The last line is
 * `N passed, N failed`: each test is one, each other check is one. `--release` adds what takes longer
 * (test/README.md says what). Where `CI` is set a test that is skipped has failed.
 * With names only those: `npm run test:release -- durability`, `npm test -- build journeys`.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingPrograms } from './debian.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { secondsPerFile } from './seconds-per-file.mjs'
import { testsIn } from './tests-in.mjs'

const release = process.argv.includes('--release')
/** So many files are named with their seconds. */
const slowest = 40
const reports = mkdtempSync(join(tmpdir(), 'checks-'))
const env = {
  ...process.env,
  ...(release && { RUNS: process.env['RUNS'] ?? '20', RELEASE: '1' }),
}

const checks = [
  { name: 'chromium', run: chromium },
  { name: 'programs', run: bringPrograms },
  { name: 'format', run: () => script('format:check') },
  { name: 'lint', run: () => script('lint') },
  { name: 'types', run: () => script('typecheck') },
  { name: 'unused', run: () => script('unused') },
  { name: 'packs', run: () => script('check:packs') },
  { name: 'unit tests', tests: 'unit', run: () => tests('unit') },
  { name: 'build', run: build },
  { name: 'size', run: () => script('size') },
  { name: 'journeys', tests: 'journeys', run: () => tests('journeys') },
  // Ten minutes and more on a busy machine: before a release, or by itself.
  ...(release
    ? [
        { name: 'durability', tests: 'durability', run: () => tests('durability') },
        { name: 'heard', tests: 'heard', run: () => tests('heard') },
      ]
    : []),
]

const shortName = ({ name, tests = name }) => tests
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = wanted.filter((word) => !checks.map(shortName).includes(word))
if (unknown.length > 0) {
  rmSync(reports, { recursive: true })
  const names = checks.map(shortName).join(', ')
  console.error(`There is no check called ${unknown.join(', ')}. There are: ${names}.`)
  process.exit(2)
}
const chosen = checks.filter(
  (check) =>
    wanted.length === 0 ||
    ['chromium', 'programs'].includes(check.name) ||
    wanted.includes(shortName(check)),
)

const results = []
for (const check of chosen) results.push(await resultOf(check))
rmSync(reports, { recursive: true })
const failed = results.reduce((sum, result) => sum + result.failed, 0)
process.exitCode = failed > 0 ? 1 : 0
summarise()

async function resultOf({ name, tests, run }) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const error = await run().then(
    () => undefined,
    (reason) => reason,
  )
  if (error) console.error(error.message)
  const seconds = Math.round((performance.now() - start) / 100) / 10
  const counted = tests
    ? testsIn(reportOf(tests), !error, Boolean(process.env['CI']))
    : { passed: error ? 0 : 1, failed: error ? 1 : 0 }
  const files = tests ? secondsPerFile(reportOf(tests), slowest) : []
  return { name, seconds, files, ...counted }
}

function summarise() {
  for (const { name, files } of results)
    if (files.length > 0) console.log(`\n${name}: ${files.join('\n')}`)
  console.log('')
  for (const { name, passed, failed, skipped, seconds } of results) {
    const extra = skipped ? `, ${skipped} skipped` : ''
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(12)} ${passed} passed, ${failed} failed${extra}  ${seconds} s`,
    )
  }
  for (const { name, named } of results)
    for (const failure of named ?? []) console.log(`✗ ${name}: ${failure}`)
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0)
  console.log(`${release ? 'release' : 'push'}: ${Math.round(seconds)} s`)
  if (!release)
    console.log('no pictures compared, properties a tenth as often: npm run test:release does all')
  console.log(`${results.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed} failed`)
}

async function chromium() {
  const { full, shell } = ensureChromium()
  Object.assign(env, { CHROME_PATH: full, SHELL_PATH: shell })
  console.log(`${full}, ${shell}`)
}

/** Tests that need one of these are skipped without it, and a skip fails in CI. */
async function bringPrograms() {
  const missing = missingPrograms({
    age: 'age',
    script: 'bsdutils',
    'firefox-esr': 'firefox-esr',
    // A screen reader, with a screen, a bus and a keyboard of its own; `at-spi2-core` comes with it.
    ...(release && {
      orca: 'orca',
      'dbus-daemon': 'dbus-x11',
      openbox: 'openbox',
      xdotool: 'xdotool',
      Xvfb: 'xvfb',
    }),
  })
  if (missing.length > 0) console.log(`not to be had here: ${missing.join(', ')}`)
}

/** Journeys must never see what an earlier build left. */
async function build() {
  rmSync('dist', { recursive: true, force: true })
  await script('build')
}

function tests(name) {
  return script(
    `test:${name}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
  )
}

function reportOf(name) {
  return join(reports, `${name}.json`)
}

function script(name, ...words) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', name, '--', ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
    })
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`npm run ${name} ended with ${code ?? signal}`)),
    )
  })
}
