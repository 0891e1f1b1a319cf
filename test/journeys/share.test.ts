import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter, typeIn } from './support/keyboard.ts'
import { giveFile, saved, storedRecords, walkAndAgree } from './support/sharing.ts'
import type { Visit } from './support/visit.ts'
import { begin, button, manager, notUnderBedrijfsarts, quick, titleOf } from './support/walk.ts'
import { languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const nothing = '[[],[],[]]'
const patient = { timeout: 60_000 }

it.each(languages)(
  'a complete copy brings all back on another device, and nothing else does: %s',
  async (language) => {
    const { sharing, share, history } = wordsIn[language]
    const one = await visit({ language, on: '2026-11-24' })
    const { page } = one
    await walkAndAgree(one, 'home', 'bellen op vrijdag')
    const before = await storedRecords(page)
    expect(before).toContain('bellen op vrijdag')
    await one.goTo('#/eerder')
    await enter(page, page.getByText(history.manage.title, { exact: true }))
    await enter(page, page.getByRole('link', { name: sharing.link, exact: true }))
    await enter(page, page.getByRole('link', { name: sharing.kind.copy.label, exact: true }))
    const words = await page.locator('.made-words-words').innerText()
    expect(words.split(' ')).toHaveLength(5)
    await enter(page, page.getByText(sharing.preview.title, { exact: true }))
    expect(await page.locator('pre').textContent()).toContain('bellen op vrijdag')
    await enter(page, button(page, sharing.copy.make))
    await page.getByText(sharing.making.made, { exact: true }).waitFor(patient)
    const file = await saved(page, /2026-11-24\.age/)
    expect(file.name).toBe('thuiswerkwijzer-2026-11-24.age')
    expect(file.bytes.toString('latin1')).not.toContain('bellen')
    await giveFile(page, file.name, file.bytes)
    await typeIn(page, sharing.phrase.type, words)
    await enter(page, button(page, sharing.try.action))
    await page.getByText(sharing.try.good, { exact: true }).waitFor(patient)

    await one.goTo('#/eerder')
    await enter(page, button(page, history.eraseAll.action))
    await enter(page, button(page, history.confirm.yes))
    await page.getByText(history.empty, { exact: true }).waitFor()
    expect(await storedRecords(page)).toBe(nothing)
    one.expectQuiet()
    await one.close()

    const other = await visit({ language, on: '2026-11-24', path: '#/kopie/terugzetten' })
    await titleOf(other.page).waitFor()
    const { refusal } = share
    const damaged = Buffer.from(file.bytes)
    damaged[damaged.length - 20] = (damaged[damaged.length - 20] ?? 0) ^ 1
    await giveFile(other.page, 'large.age', Buffer.alloc(3_000_000, 'x'))
    await expectRefused(other, refusal['too-large'])
    await giveFile(other.page, file.name, damaged)
    await unlock(other, words)
    await expectRefused(other, refusal.damaged)
    await giveFile(other.page, file.name, file.bytes)
    await unlock(other, `${words}x`)
    await expectRefused(other, refusal['wrong-passphrase'])
    await unlock(other, words)
    await other.page.getByText(sharing.import.found, { exact: true }).waitFor(patient)
    const counts = {
      nl: '2 nieuw, 0 al aanwezig, 0 verschillen',
      en: '2 new, 0 already here, 0 differ',
    }
    await other.page.getByText(counts[language], { exact: true }).waitFor()
    expect(await storedRecords(other.page)).toBe(nothing)
    await enter(other.page, button(other.page, sharing.import.takeIn))
    await other.page.getByText(sharing.import.done, { exact: true }).waitFor()
    expect(await storedRecords(other.page)).toBe(before)

    await enter(other.page, button(other.page, sharing.import.undo))
    await other.page.getByText(sharing.import.undone, { exact: true }).waitFor()
    expect(await storedRecords(other.page)).toBe(nothing)
    await giveFile(other.page, file.name, file.bytes)
    await unlock(other, words)
    await enter(other.page, button(other.page, sharing.import.takeIn))
    await other.page.getByText(sharing.import.done, { exact: true }).waitFor()
    await other.page.reload()
    await other.goTo('#/eerder')
    await other.page.locator('.run-row-outcome').waitFor()
    expect(await storedRecords(other.page)).toBe(before)
    other.expectQuiet()
    await other.close()
  },
)

it('a manager’s file, list and text are the same after other answers, to the byte', async () => {
  const { sharing } = wordsIn.nl
  const gathered = []
  for (const outcome of ['mix', 'home', 'workplace-wiser'] as const) {
    const one = await visit({ on: '2026-11-24' })
    const { page } = one
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await walkAndAgree(one, outcome, 'bellen op vrijdag')
    await enter(page, button(page, sharing.file.copy))
    await page.getByText(sharing.copied, { exact: true }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    await enter(page, page.getByRole('link', { name: sharing.kind.manager.label, exact: true }))
    const text = await saved(page, sharing.file.save)
    expect(text.bytes.toString()).toBe(await page.locator('pre').first().textContent())
    expect(text.bytes.toString()).toBe(copied)
    await enter(page, page.getByText(sharing.file.others, { exact: true }))
    const html = await saved(page, sharing.file.html)
    const json = await saved(page, sharing.file.json)
    await one.goTo('#/kopie/lijst')
    const list = await saved(page, sharing.file.csv)
    gathered.push([text, html, json, list].map(({ name, bytes }) => [name, bytes.toString()]))
    one.expectQuiet()
    await one.close()
  }
  const [first] = gathered
  expect(JSON.stringify(first)).toContain('bellen op vrijdag')
  for (const files of gathered) expect(files).toEqual(first)
})

it.each([manager, notUnderBedrijfsarts])(
  'an employer’s side is offered its own five, and nothing for the bedrijfsarts: %o',
  async (who) => {
    const one = await visit()
    const { page } = one
    await begin(one, who)
    for (const path of ['#/kopie', '#/kopie/bedrijfsarts']) {
      await one.goTo(path)
      await expect.poll(() => page.locator('.share-screen-kinds > li').count(), quick).toBe(5)
      expect(await page.locator('input').count()).toBe(0)
    }
    one.expectQuiet()
    await one.close()
  },
)

async function unlock({ page, language }: Visit, phrase: string): Promise<void> {
  const { sharing } = wordsIn[language]
  await typeIn(page, sharing.phrase.type, phrase)
  await enter(page, button(page, sharing.import.open))
}

/** One message, and nothing written. */
async function expectRefused({ page }: Visit, sentence: string): Promise<void> {
  await page.getByText(sentence, { exact: true }).waitFor(patient)
  expect(await page.getByRole('alert').count()).toBe(1)
  expect(await storedRecords(page)).toBe(nothing)
}
