import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { aBrowser, visitWithProfile } from './support/browser.ts'
import { enter, isFocused } from './support/keyboard.ts'
import { snapshotAfter } from './support/snapshot-after.ts'
import { giveFile, saved, storedRecords, walkAndAgree } from './support/sharing.ts'
import { button, quick } from './support/walk.ts'
import type { VisitOptions } from './support/visit.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const patient = { timeout: 60_000 }

it('D-04 a database without its manifest goes where it has a bucket, and a copy is put back in its place', async () => {
  const { recovery } = wordsIn.nl
  const { two, before } = await withoutManifest(/WebStorage.*IndexedDB.*\.leveldb.MANIFEST-\d+$/)
  const { page } = two
  await page.getByText(recovery.lost.emptied.title, { exact: true }).waitFor()
  await enter(page, button(page, recovery.copies.restore).first())
  await page.getByText(recovery.restored.title, { exact: true }).waitFor()
  expect(await storedRecords(page)).toBe(before)
  two.expectQuiet()
  await two.close()
})

it('D-04 without buckets it neither opens nor goes: its newest copy brings all back elsewhere', async () => {
  const { recovery, sharing } = wordsIn.nl
  const { two, before } = await withoutManifest(
    /Default.IndexedDB.*\.leveldb.MANIFEST-\d+$/,
    (page) => page.addInitScript(noBuckets),
  )
  const { page } = two
  await page.getByText(recovery.anew.failedTake, { exact: true }).waitFor()
  await enter(page, button(page, recovery.take.action))
  const part = page.getByRole('region', { name: recovery.take.title })
  await expect.poll(() => isFocused(part), quick).toBe(true)
  const words = await page.locator('.made-words-words').innerText()
  await enter(page, button(page, sharing.copy.make))
  await page.getByText(sharing.making.made, { exact: true }).waitFor(patient)
  const file = await saved(page, /2026-11-25\.age/)
  two.expectQuiet()
  await two.close()

  const other = await visit({ on: '2026-11-25', path: '#/kopie/terugzetten' })
  await giveFile(other.page, file.name, file.bytes)
  await other.page.getByLabel(sharing.phrase.type, { exact: true }).fill(words)
  await enter(other.page, button(other.page, sharing.import.open))
  await enter(other.page, button(other.page, sharing.import.takeIn))
  await other.page.getByText(sharing.import.done, { exact: true }).waitFor()
  expect(await storedRecords(other.page)).toBe(before)
  other.expectQuiet()
  await other.close()
})

/** A kept run, its manifest taken away between two visits, and the press that takes away what is broken. */
async function withoutManifest(kept: RegExp, before?: VisitOptions['before']) {
  const { recovery, start } = wordsIn.nl
  const folder = await mkdtemp(join(tmpdir(), 'journey-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const options = before === undefined ? {} : { before }
  const one = await visitWithProfile(folder, { on: '2026-11-24', ...options })
  await walkAndAgree(one, 'home', 'bellen op vrijdag')
  await snapshotAfter(one.page, Date.now())
  const records = await storedRecords(one.page)
  await one.close()
  const names = await readdir(folder, { recursive: true })
  const manifests = names.filter((name) => kept.test(name))
  // Else this Chromium keeps its databases in another way.
  expect(manifests).not.toEqual([])
  for (const name of manifests) await rm(join(folder, name))

  const two = await visitWithProfile(folder, { on: '2026-11-25', ...options })
  const { page } = two
  await page.getByText(recovery.lost.damaged.title, { exact: true }).waitFor()
  expect(await page.getByText(start.form.perspective.legend).count()).toBe(0)
  await enter(page, button(page, recovery.anew.action))
  await enter(page, button(page, recovery.anew.yes))
  return { two, before: records }
}

/** Runs in the page, before the app: as in a browser that has no Storage Buckets. */
function noBuckets(): void {
  Object.defineProperty(navigator, 'storageBuckets', { value: undefined })
}
