import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { age } from '#lock/age.ts'
import type { FileCipher } from '#lock/port.ts'
import { copyText, type CopiedRun } from '#share/copy.ts'
import { limits } from '#share/limits.ts'
import { paddedBytes } from '#share/padded.ts'
import { readCopy } from '#share/read-copy.ts'
import { sealCopy } from '#share/sealed-copy.ts'
import { allRuns, outcomeIds } from '../support/advice-props.ts'
import { aCase, aCopy, aRun, encoded, uuid } from './a-copy.ts'

const sizeOf = (copy: Parameters<typeof copyText>[0]) => encoded(copyText(copy)).length

/** One run of each outcome and size there is among all of the tree, saved once per answer. */
const each = [
  ...new Map(
    allRuns.map(({ steps, outcome }): [string, CopiedRun] => {
      const run = aRun({ steps, outcome, rev: steps.length + 1 })
      return [`${outcome} ${sizeOf(aCopy({ runs: [run], packs: [] }))}`, run]
    }),
  ).values(),
]
const copyOf = (run: CopiedRun, label = '') => aCopy({ cases: [aCase({ label })], runs: [run] })

test('a copy of one run is one length, whatever the outcome and the answers', () => {
  expect(allRuns.length).toBe(87_513)
  expect(new Set(each.map(({ outcome }) => outcome))).toEqual(new Set(outcomeIds))
  expect(new Set(each.map((run) => sizeOf(copyOf(run)))).size).toBeGreaterThan(300)
  for (const label of ['', 'x'.repeat(60)])
    expect(new Set(each.map((run) => paddedBytes(copyOf(run, label)).length)).size).toBe(1)
})

test('twelve runs in one copy are one length too', () => {
  const many = (of: readonly CopiedRun[]) =>
    aCopy({
      runs: Array.from({ length: 12 }, (_, at) => ({
        ...(of[at % of.length] ?? aRun()),
        id: uuid(at),
        seq: at + 1,
      })),
    })
  const shortest = each.toSorted((a, b) => a.steps.length - b.steps.length).slice(0, 3)
  const longest = each.toSorted((a, b) => b.steps.length - a.steps.length).slice(0, 3)
  const lengths = [shortest, longest, each].map((of) => paddedBytes(many(of)).length)
  expect(new Set(lengths).size).toBe(1)
})

test('spaces never make a copy too large to be taken in', () => {
  const all = Array.from({ length: limits.runs }, (_, at) => aRun({ id: uuid(at), seq: at + 1 }))
  const bytes = paddedBytes(aCopy({ runs: all }))
  expect(bytes.length).toBe(limits.plainBytes)
  expect(readCopy(bytes)).toMatchObject({ ok: true })
})

const passphrase = 'appel tafel winter lepel zwaluw'
const cipher: FileCipher = {
  encrypt: (words, bytes) => age({ kind: 'encrypt', passphrase: words, bytes, logN: 14 }),
  decrypt: (words, bytes) => age({ kind: 'decrypt', passphrase: words, bytes }),
}
const hasAge = ['age', 'script'].every((name) => spawnSync('which', [name]).status === 0)

test('sealed files of all outcomes are one length', async () => {
  const runs = outcomeIds.map((id) => each.find(({ outcome }) => outcome === id) ?? aRun())
  const files = await Promise.all(
    runs.map((run) => sealCopy({ bytes: paddedBytes(copyOf(run)) }, passphrase, cipher)),
  )
  expect(new Set(files.map((file) => (file.ok ? file.file.length : file.failure))).size).toBe(1)
})

test.runIf(hasAge)('a padded file opens with age itself, and holds the copy', async () => {
  const sealed = await sealCopy({ bytes: paddedBytes(aCopy()) }, passphrase, cipher)
  if (!sealed.ok) throw new Error(sealed.failure)
  const folder = mkdtempSync(join(tmpdir(), 'padded-'))
  try {
    const [file, plain] = [join(folder, 'copy.age'), join(folder, 'copy.json')]
    writeFileSync(file, sealed.file)
    // It asks for the words on a terminal only.
    execFileSync('script', ['-qec', `age -d -o ${plain} ${file}`, '/dev/null'], {
      input: `${passphrase}\n`,
    })
    const text = execFileSync('cat', [plain], { encoding: 'utf8' })
    expect(text.trimEnd()).toBe(copyText(aCopy()).trimEnd())
  } finally {
    rmSync(folder, { recursive: true })
  }
})
