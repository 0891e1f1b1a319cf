import { plannedFrom } from '#app/share/plan-of.ts'
import { parseSheet } from '#agreement/parse-sheet.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { expect, it } from 'vitest'
import { aCase, aCopy, uuid } from '../../share/a-copy.ts'
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
