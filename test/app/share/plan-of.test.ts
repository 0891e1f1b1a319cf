import { plannedFrom } from '#app/share/plan-of.ts'
import { parseSheet } from '#agreement/parse-sheet.ts'
import { HistoryError } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { expect, it } from 'vitest'
import { aCase, aCopy, aRun, uuid } from '../../share/a-copy.ts'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'

const loaded = { pack: referencePack, files: referenceFiles }
const theirs = aCopy({ cases: [aCase({ keeper: 'bedrijfsarts' })], runs: [], packs: [] })

it('gives a bedrijfsarts their copy back on a device that keeps nothing yet, and nobody else', async () => {
  const history = historyInMemory(parseSheet)
  const here = { history, loaded, care: undefined }
  expect(await plannedFrom(theirs, { ...here, keeper: 'employee' })).toMatchObject({ ok: true })
  expect(await plannedFrom(theirs, { ...here, keeper: 'employer' })).toMatchObject({ ok: false })
  await history.takeIn({ cases: [aCase({ id: uuid(9) })], runs: [], packs: [] })
  expect(await plannedFrom(theirs, { ...here, keeper: 'employee' })).toMatchObject({ ok: false })
})

it('where the questions of a run cannot be read, says so: its outcome is not told as one that cannot be checked', async () => {
  const history = historyInMemory(parseSheet)
  const pack = { ...referencePack.ref, version: '0.9.0' }
  const copy = aCopy({ cases: [aCase()], runs: [aRun({ pack })], packs: [] })
  const packOf = () => Promise.reject(new HistoryError('closed'))
  const here = {
    history: { ...history, packOf },
    loaded,
    care: undefined,
    keeper: 'employee',
  } as const
  await expect(plannedFrom(copy, here)).rejects.toThrow('closed')
})
