import fc from 'fast-check'
import { expect, test } from 'vitest'
import { age } from '#lock/age.ts'
import { LockError, type FileCipher } from '#lock/port.ts'
import { completeCopy, type Kept } from '#share/complete-copy.ts'
import { copyText, type Copy } from '#share/copy.ts'
import { fileName } from '#share/file-names.ts'
import { forBedrijfsarts } from '#share/for-bedrijfsarts.ts'
import { limits } from '#share/limits.ts'
import { canonical } from '#share/merge.ts'
import { paddedBytes } from '#share/padded.ts'
import { readCopy } from '#share/read-copy.ts'
import { openSealed, plainCopy, sealCopy } from '#share/sealed-copy.ts'
import { runs } from '../tools/runs.ts'
import {
  aCase,
  aCopy,
  aPack,
  aRun,
  aSheet,
  bytesOf,
  copies,
  encoded,
  madeOn,
  uuid,
} from './a-copy.ts'

/** The real format at the lowest cost that is taken in. */
const cipher: FileCipher = {
  encrypt: (passphrase, bytes) => age({ kind: 'encrypt', passphrase, bytes, logN: 14 }),
  decrypt: (passphrase, bytes) => age({ kind: 'decrypt', passphrase, bytes }),
}
const passphrase = 'appel tafel winter lepel zwaluw'

const toSeal = (copy: Copy) => ({ bytes: paddedBytes(copy) })

const idsIn = (kept: Pick<Kept, 'cases' | 'runs'>) =>
  [...kept.cases, ...kept.runs].map(({ id }) => id).toSorted()

test('D-09 a complete copy holds everything, and reads back equal', () => {
  fc.assert(
    fc.property(copies(), (kept) => {
      const { parts, leftOut } = completeCopy(kept, madeOn)
      expect(leftOut).toEqual([])
      expect(parts.length).toBe(1)
      const [part = aCopy()] = parts
      expect(idsIn(part)).toEqual(idsIn(kept))
      expect(canonical(part.cases)).toBe(canonical(kept.cases))
      expect(readCopy(bytesOf(part))).toEqual({ ok: true, value: part })
    }),
    { numRuns: runs(200) },
  )
})

test('what a file cannot hold is named, and keeps nothing else out', () => {
  const wrongDay = aRun({ id: uuid(8), startedOn: '1970-01-01', finishedOn: '1970-01-01' })
  const ofNoCase = aRun({ id: uuid(9), caseId: uuid(77, '1') })
  const { parts, leftOut } = completeCopy(
    { cases: [aCase()], runs: [aRun(), wrongDay, ofNoCase], packs: [] },
    madeOn,
  )
  expect(leftOut).toEqual([uuid(8), uuid(9)])
  expect(parts.map(idsIn)).toEqual([[uuid(1), uuid(1, '1')].toSorted()])
})

test('many cases and runs go into several files, each within the limits, none forgotten', () => {
  const cases = Array.from({ length: 700 }, (_, i) =>
    aCase({ id: uuid(i, '1'), sheets: [aSheet()] }),
  )
  const all = Array.from({ length: 3600 }, (_, i) =>
    aRun({ id: uuid(i), seq: i + 1, caseId: uuid(i % 700, '1') }),
  )
  const { parts, leftOut } = completeCopy({ cases, runs: all, packs: [aPack()] }, madeOn)
  expect(leftOut).toEqual([])
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.length).toBeLessThan(9)
  for (const part of parts) expect(readCopy(bytesOf(part)).ok).toBe(true)
  expect(new Set(parts.flatMap(idsIn))).toEqual(new Set(idsIn({ cases, runs: all })))
  expect(parts.every(({ packs }) => packs.length === 1)).toBe(true)
}, 60_000)

test('a pack that does not fit stays behind, the runs do not', () => {
  const big = {
    ...aPack(),
    files: { structure: { text: 'x'.repeat(limits.plainBytes) }, texts: {} },
  }
  const { parts, leftOut } = completeCopy({ ...aCopy(), packs: [big] }, madeOn)
  expect(leftOut).toEqual([])
  expect(parts.map(({ packs, runs: kept }) => [packs.length, kept.length])).toEqual([[0, 2]])
})

test('nothing kept is still a copy', () => {
  const { parts } = completeCopy({ cases: [], runs: [], packs: [] }, madeOn)
  expect(parts.map((part) => readCopy(bytesOf(part)).ok)).toEqual([true])
})

test('E-08 what is sealed is the text of the preview, byte for byte, and spaces', async () => {
  const copy = aCopy()
  const sealed = await sealCopy(toSeal(copy), passphrase, cipher)
  if (!sealed.ok) throw new Error(sealed.failure)
  const bytes = await cipher.decrypt(passphrase, sealed.file)
  expect(new TextDecoder().decode(bytes)).toBe(copyText(copy).padEnd(bytes.length))
  expect(await openSealed(sealed.file, passphrase, cipher, readCopy)).toEqual({
    ok: true,
    value: copy,
  })
  expect(await openSealed(sealed.file, 'other words', cipher, readCopy)).toEqual({
    ok: false,
    refusal: 'wrong-passphrase',
  })
  expect(await openSealed(sealed.file.subarray(0, -1), passphrase, cipher, readCopy)).toEqual({
    ok: false,
    refusal: 'damaged',
  })
})

test('D-09 a file is called done only if its own bytes read back equal', async () => {
  const copy = aCopy()
  const broken = {
    loses: {
      ...cipher,
      encrypt: (words: string) => cipher.encrypt(words, bytesOf(aCopy({ runs: [] }))),
    },
    cuts: { ...cipher, decrypt: async () => (await cipher.encrypt('x', encoded('x'))).slice(0, 9) },
  }
  for (const one of Object.values(broken))
    expect(await sealCopy(toSeal(copy), passphrase, one)).toEqual({
      ok: false,
      failure: 'unverified',
    })
  const unable = { ...cipher, encrypt: () => Promise.reject(new LockError('unable')) }
  expect(await sealCopy(toSeal(copy), passphrase, unable)).toEqual({
    ok: false,
    failure: 'unable',
  })
  const crashes = { ...cipher, encrypt: () => Promise.reject(new Error('out of memory')) }
  expect(await sealCopy(toSeal(copy), passphrase, crashes)).toEqual({
    ok: false,
    failure: 'unable',
  })
})

test('D-09 a readable copy is checked in the same way', async () => {
  expect(await plainCopy(aCopy(), readCopy)).toEqual({ ok: true, file: bytesOf(aCopy()) })
  const wrongDay = aCopy({ runs: [aRun({ startedOn: '1970-01-01' })] })
  expect(await plainCopy(wrongDay, readCopy)).toEqual({ ok: false, failure: 'unverified' })
})

test('the bedrijfsarts gets the finished runs of one case, and not the label, agreements or own questions', () => {
  const one = aCase({ label: 'SENTINEL', sheets: [aSheet()], ownQuestions: ['SENTINEL'] })
  if (one.keeper === 'employer') throw new Error('an employee’s case')
  const { finishedOn: _finishedOn, outcome: _outcome, ...open } = aRun({ id: uuid(2) })
  const other = aRun({ id: uuid(3), caseId: uuid(5, '1') })
  const copy = forBedrijfsarts(one, [aRun(), open, other], [aPack(), aPack('2.0.0')], madeOn)
  const text = copyText(copy)
  expect(text).not.toContain('SENTINEL')
  expect(copy.runs).toEqual([{ ...aRun(), keeper: 'bedrijfsarts' }])
  expect(copy.cases).toEqual([aCase({ label: '', keeper: 'bedrijfsarts' })])
  expect(copy.packs).toEqual([aPack()])
  expect(readCopy(bytesOf(copy))).toEqual({ ok: true, value: copy })
})

test('E-06 a file’s name is the app and a day, whatever is in it', () => {
  expect(fileName(madeOn, 'age')).toBe('thuiswerkwijzer-2026-11-24.age')
  expect(fileName(madeOn, 'age', 2)).toBe('thuiswerkwijzer-2026-11-24-2.age')
  for (const ending of ['txt', 'html', 'json', 'csv'] as const)
    expect(fileName(madeOn, ending)).toBe(`thuiswerkwijzer-2026-11-24.${ending}`)
})
