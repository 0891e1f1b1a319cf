import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { parseSheet } from '#agreement/parse-sheet.ts'
import type { History } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { age } from '#lock/age.ts'
import type { FileCipher } from '#lock/port.ts'
import { completeCopy } from '#share/complete-copy.ts'
import type { Copy } from '#share/copy.ts'
import { importPlan, planCounts, toTakeIn } from '#share/import-plan.ts'
import { canonical, type Choice } from '#share/merge.ts'
import { openFile } from '#share/open-file.ts'
import { paddedBytes } from '#share/padded.ts'
import { readCopy } from '#share/read-copy.ts'
import { openSealed, sealCopy } from '#share/sealed-copy.ts'
import { openedHere } from '../history/a-draft.ts'
import { freshStorage } from '../history/fresh-storage.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { runs } from '../tools/runs.ts'
import { aCase, aCopy, bytesOf, copies, madeOn, uuid } from './a-copy.ts'

const passphrase = 'appel tafel winter lepel zwaluw'
const cipher: FileCipher = {
  encrypt: (words, bytes) => age({ kind: 'encrypt', passphrase: words, bytes, logN: 14 }),
  decrypt: (words, bytes) => age({ kind: 'decrypt', passphrase: words, bytes }),
}

/** As the app does it: reads what is here, lays the copy beside it, and writes what was chosen. */
async function takenIn(history: History, copy: Copy, choice: Choice = 'further') {
  const here = {
    cases: await history.cases(),
    runs: await history.list(),
    keeper: 'employee',
    treeOf: () => referenceTree,
  } as const
  const plan = importPlan(copy, here)
  if (!plan.ok) return plan.refusal
  await history.takeIn(toTakeIn(plan.value, choice))
  return planCounts(plan.value)
}

async function contentOf(history: History): Promise<string> {
  const all = [...(await history.cases()), ...(await history.list())]
  return all
    .map(({ rev: _rev, seq: _seq, ...rest }) => canonical(rest))
    .toSorted()
    .join('\n')
}

beforeEach(() => {
  freshStorage()
  return () => vi.unstubAllGlobals()
})

test('from one device to another: everything arrives, and a second time nothing is new', async () => {
  const [from, to] = [historyInMemory(parseSheet), (await openedHere()).history]
  expect(await takenIn(from, aCopy())).toEqual({ new: 3, present: 0, differs: 0 })
  const kept = {
    cases: await from.cases(),
    runs: (await from.list()).map((run) => ({ ...run, outcome: 'mix' })),
    packs: aCopy().packs,
  }
  const [part] = completeCopy(kept, madeOn).parts
  if (part === undefined) throw new Error('no copy')
  const sealed = await sealCopy({ bytes: paddedBytes(part) }, passphrase, cipher)
  if (!sealed.ok) throw new Error(sealed.failure)
  const file = await openFile(new Blob([sealed.file]))
  if (!file.ok || file.value.kind !== 'sealed') throw new Error('not sealed')
  const read = await openSealed(file.value.bytes, passphrase, cipher, readCopy)
  if (!read.ok) throw new Error(read.refusal)

  expect(await takenIn(to, read.value)).toEqual({ new: 3, present: 0, differs: 0 })
  expect(await contentOf(to)).toBe(await contentOf(from))
  const [run] = await to.list()
  expect(run && (await to.packOf(run.pack))).toEqual(aCopy().packs[0]?.files)
  expect(await takenIn(to, read.value)).toEqual({ new: 0, present: 3, differs: 0 })
  expect(await contentOf(to)).toBe(await contentOf(from))
})

test('I-01 what is refused writes nothing, what is taken in is written whole', async () => {
  const { history } = await openedHere()
  await takenIn(history, aCopy())
  let [refused, taken] = [0, 0]
  await fc.assert(
    fc.asyncProperty(copies(), fc.nat(), fc.boolean(), async (copy, pick, spoil) => {
      const before = await contentOf(history)
      const bytes = bytesOf(copy)
      const at = pick % bytes.length
      if (spoil) bytes[at] = (bytes[at] ?? 0) ^ (1 << (pick & 7))
      const read = readCopy(bytes)
      const result = read.ok ? await takenIn(history, read.value) : read.refusal
      if (typeof result === 'string') {
        refused += 1
        expect(await contentOf(history)).toBe(before)
        return
      }
      taken += 1
      const after = await contentOf(history)
      const written = read.ok ? read.value : aCopy()
      for (const { id } of [...written.cases, ...written.runs]) expect(after).toContain(id)
    }),
    { numRuns: runs(200) },
  )
  expect(Math.min(refused, taken)).toBeGreaterThan(runs(200) / 40)
}, 240_000)

test('a case that was erased here is known until a person brings it back', async () => {
  const { history, care } = await openedHere()
  const two = [aCase({ id: uuid(1, '1') }), aCase({ id: uuid(2, '1'), seq: 2 })]
  await history.takeIn({ cases: two, runs: [], packs: [] })
  const gone = async () => [...((await care?.erasedCases()) ?? [])].toSorted()
  expect(await gone()).toEqual([])
  await history.eraseCase(uuid(1, '1'))
  expect(await gone()).toEqual([uuid(1, '1')])
  await history.takeIn({ cases: two.slice(0, 1), runs: [], packs: [] })
  expect(await gone()).toEqual([])
})
