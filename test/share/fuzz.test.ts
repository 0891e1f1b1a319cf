import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCopy } from '#share/read-copy.ts'
import { refusals } from '#share/refusal.ts'
import { runs } from '../tools/runs.ts'
import { aCase, aCopy, aRun, aSheet, bytesOf, copies, encoded, uuid } from './a-copy.ts'
import { xss } from './xss.ts'

const samples = [
  bytesOf(aCopy({ cases: [], runs: [], packs: [] })),
  bytesOf(aCopy()),
  bytesOf(
    aCopy({
      cases: [aCase({ keeper: 'bedrijfsarts', ownQuestions: xss.slice(0, 5), sheets: [aSheet()] })],
      runs: [aRun({ keeper: 'bedrijfsarts' })],
    }),
  ),
]

const tally = new Map<string, number>()

/** Reads, and holds the answer to what it may be: whole, or one of eight reasons; and nothing is polluted. */
function look(bytes: Uint8Array): void {
  const read = readCopy(bytes)
  const what = read.ok ? 'taken in' : read.refusal
  if (!read.ok && !refusals.includes(read.refusal)) throw new Error(`no reason: ${read.refusal}`)
  if ((Object.prototype as { polluted?: unknown }).polluted !== undefined)
    throw new Error('polluted')
  tally.set(what, (tally.get(what) ?? 0) + 1)
}

test('I-01 at most eight reasons', () => {
  expect(refusals.length).toBeLessThanOrEqual(8)
})

test('I-01 three files cut off at every offset: none is taken in, and each says why', () => {
  for (const sample of samples) {
    for (let length = 0; length < sample.length - 1; length += 1) {
      const read = readCopy(sample.subarray(0, length))
      expect(read).toEqual({ ok: false, refusal: 'damaged' })
    }
    expect(readCopy(sample).ok).toBe(true)
  }
})

test('I-01 100,000 files, half of them valid or one change from it: no crash, no other reason', () => {
  const valid = fc
    .sample(copies(), 1000)
    .map(bytesOf)
    .filter(({ length }) => length < 4000)
  expect(valid.length).toBeGreaterThan(100)
  const texts = valid.map((bytes) => new TextDecoder().decode(bytes))
  const count = runs(100_000)
  let near = 0
  const random = randomFrom(20261124)
  const below = (limit: number) => Math.floor(random() * limit)
  for (let turn = 0; turn < count; turn += 1) {
    const bytes = valid[below(valid.length)] ?? new Uint8Array()
    const text = texts[below(texts.length)] ?? ''
    const kind = below(8)
    if (kind < 4) near += 1
    if (kind === 0) look(turn % 10 === 0 ? bytes : flipped(bytes, below))
    else if (kind === 1) look(encoded(oneValueChanged(text, below)))
    else if (kind === 2) look(encoded(oneKeyChanged(text, below)))
    else if (kind === 3) look(bytes.subarray(0, below(bytes.length)))
    else if (kind === 4) look(spliced(bytes, valid[below(valid.length)] ?? bytes, below))
    else if (kind === 5) look(Uint8Array.from({ length: below(300) }, () => below(256)))
    else if (kind === 6) look(encoded(pieces(below)))
    else
      look(encoded(`{"app":"thuiswerkwijzer","kind":"complete-copy","format":1,${pieces(below)}}`))
  }
  console.log(
    `${count} files, ${near} near-valid:`,
    [...tally].map(([what, times]) => `${what} ${times}`).join(', '),
  )
  expect(near / count).toBeGreaterThan(0.3)
  expect(tally.get('taken in') ?? 0).toBeGreaterThan(count / 100)
  expect(tally.get('invalid') ?? 0).toBeGreaterThan(count / 100)
}, 600_000)

type Below = (limit: number) => number

function flipped(bytes: Uint8Array, below: Below): Uint8Array {
  const copy = new Uint8Array(bytes)
  const at = below(copy.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << below(8))
  return copy
}

const values = [
  'null',
  '0',
  '-1',
  '1.5',
  '1e999',
  '""',
  '"x"',
  '[]',
  '{}',
  'true',
  '"2026-02-30"',
  '"yes"',
  '"275760-09-13"',
  '{"__proto__":{"polluted":1}}',
  '"\\ud800"',
  JSON.stringify(uuid(3)),
  '[[[[[[[[[[[[1]]]]]]]]]]]]',
  ...xss.slice(0, 40).map((text) => JSON.stringify(text)),
]
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'steps',
  'keeper',
  'rev',
  'x',
  '',
]

/** One value of the file, whatever it is, becomes another. */
function oneValueChanged(text: string, below: Below): string {
  const starts = [...text.matchAll(/: (?=["\d{[])/g)].map(({ index }) => index + 2)
  const at = starts[below(starts.length)] ?? 0
  const rest = text.slice(at)
  const old = /^(?:"(?:[^"\\]|\\.)*"|[\d.]+|\{\}|\[\]|[{[])/.exec(rest)?.[0] ?? ''
  return text.slice(0, at) + (values[below(values.length)] ?? '') + rest.slice(old.length)
}

/** One key of the file gets another name, or comes a second time. */
function oneKeyChanged(text: string, below: Below): string {
  const found = [...text.matchAll(/"[^"]*": /g)]
  const { 0: old, index } = found[below(found.length)] ?? { 0: '', index: 0 }
  const key = `"${keys[below(keys.length)] ?? ''}": `
  const kept = below(2) === 0 ? `${key}1, ${old}` : key
  return text.slice(0, index) + kept + text.slice(index + old.length)
}

function spliced(one: Uint8Array, other: Uint8Array, below: Below): Uint8Array {
  return Uint8Array.from([
    ...one.subarray(0, below(one.length)),
    ...other.subarray(below(other.length)),
  ])
}

const tokens = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"cases"',
  '"runs"',
  '"packs"',
  '"madeOn"',
  '1',
  '\\',
  ' ',
  'null',
]

function pieces(below: Below): string {
  return Array.from({ length: below(40) }, () => tokens[below(tokens.length)]).join('')
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
