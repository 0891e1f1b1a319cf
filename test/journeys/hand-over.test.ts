import type { EmployerCaseRecord } from '#history/case-record.ts'
import { age } from '#lock/age.ts'
import { expect, it } from 'vitest'
import { referencePack } from '../support/reference-pack.ts'
import { aCase, aRun, aSheet, bytesOf, uuid } from '../share/a-copy.ts'
import { aBrowser } from './support/browser.ts'
import { enter, typeIn } from './support/keyboard.ts'
import { putLockOn } from './support/lock.ts'
import { shortestTo } from './support/paths.ts'
import { giveFile, saved } from './support/sharing.ts'
import type { Visit } from './support/visit.ts'
import { answer, begin, button, employee, expectAdvice, expectPosition } from './support/walk.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { agreement, app, cases, sharing } = wordsIn.nl
const patient = { timeout: 60_000 }
const on = '2026-11-24'

it('a case manager copies 120 cases, gets them back on an empty device and hands them over: each agreement, and not an answer', async () => {
  const one = await visit({ on })
  await putLockOn(one)
  await takeIn(one, many(120))
  await ownRun(one)
  await talkInACase(one)

  const copy = await sealed(one, '#/kopie/alles', sharing.copy.make)
  const kept = await opened(copy)
  await one.close()

  const anew = await visit({ on })
  await putLockOn(anew)
  await takeIn(anew, copy)
  const given = await sealed(anew, '#/kopie/collega', sharing.handover.make)
  expect(await opened(given)).toEqual(kept)
  await anew.close()

  const colleague = await visit({ on })
  await putLockOn(colleague)
  await takeIn(colleague, given)
  await colleague.goTo('#/trajecten')
  await colleague.page.getByText(cases.find.found_other.replace('{{count}}', '120')).waitFor()
  // Paper: twenty a page, each name of two lines.
  expect(pagesOf(await colleague.page.pdf({ format: 'A4' }))).toBe(6)
  await toCase(colleague, 'Team 060')
  await enter(colleague.page, colleague.page.getByRole('link', { name: cases.sheets.action }))
  await colleague.page.getByText('SENTINEL-AFSPRAAK').filter({ visible: true }).first().waitFor()
  colleague.expectQuiet()
  await colleague.close()
})

interface Sealed {
  readonly bytes: Uint8Array
  /** None where the file is not sealed. */
  readonly words?: string
}

/** A file of so many cases, each with its agreements, but the one that is talked in. */
function many(count: number): Sealed {
  const all = Array.from({ length: count }, (_, at): EmployerCaseRecord => ({
    ...aCase({
      id: uuid(at + 1, '1'),
      seq: at + 1,
      label: `Team ${String(at).padStart(3, '0')}, voorjaar, aan de beurt in de week van de markt`,
      perspective: 'counsellor',
      startedOn: '2026-09-01',
      sheets: at === 60 ? [] : [aSheet({ id: uuid(at, '2') })],
    }),
    keeper: 'employer',
    runDays: [{ finishedOn: '2026-10-20', atTable: ['employee', 'counsellor'] }],
  }))
  return { bytes: bytesOf({ kind: 'employer-cases', madeOn: on, cases: all, runs: [], packs: [] }) }
}

/** Someone's own run on the same device, kept, with a question that is theirs alone. */
async function ownRun(one: Visit): Promise<void> {
  const { page } = one
  await one.goTo('#/')
  await begin(one, employee)
  await answer(one, shortestTo('talk-first').steps)
  await expectAdvice(page)
  await one.goTo('#/agenda')
  await enter(page, button(page, agreement.agenda.addQuestion))
  await page.keyboard.type('SENTINEL-VRAAG')
  await page.keyboard.press('Tab')
  await page.getByText(app.kept.saved, { exact: true }).waitFor()
}

/** Answers the questions in a case of an employer's side, and agrees on something. */
async function talkInACase(one: Visit): Promise<void> {
  const { page } = one
  await toCase(one, 'Team 060')
  await enter(page, button(page, cases.begin.action))
  await expectPosition(one, 1)
  await answer(one, shortestTo('talk-first').steps)
  await expectAdvice(page)
  await one.goTo('#/afspraken')
  await enter(page, button(page, agreement.own.add))
  await page.keyboard.type('SENTINEL-AFSPRAAK')
  await page.keyboard.press('Tab')
  await page.getByText(app.kept.saved, { exact: true }).waitFor()
}

async function toCase(one: Visit, name: string): Promise<void> {
  const { page } = one
  await one.goTo('#/trajecten')
  await typeIn(page, cases.find.label, name)
  await enter(page, page.getByRole('link', { name: new RegExp(`^${name}`) }))
}

/** Makes the sealed file on this page, and saves it. */
async function sealed(one: Visit, path: string, make: string): Promise<Sealed> {
  const { page } = one
  await one.goTo(path)
  if (path.endsWith('collega'))
    await enter(page, button(page, sharing.handover.all_other.replace('{{count}}', '120')))
  const words = await page.locator('.made-words-words').innerText()
  await enter(page, button(page, make))
  await page.getByText(sharing.making.made, { exact: true }).waitFor(patient)
  const { bytes } = await saved(page, /\.age$/)
  return { bytes, words }
}

/** Opens the file without the app: 120 cases with what was agreed, and nothing that was answered. */
async function opened({ bytes, words = '' }: Sealed): Promise<unknown> {
  const text = new TextDecoder().decode(await age({ kind: 'decrypt', passphrase: words, bytes }))
  expect(answersIn(text)).toEqual([])
  // Control: an employee's own file would be seen.
  expect(answersIn(JSON.stringify(aRun()))).not.toEqual([])
  expect(text).toContain('SENTINEL-AFSPRAAK')
  const { cases: all } = JSON.parse(text)
  expect(all).toHaveLength(120)
  return all.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))
}

/** Each word in this text that only an answer, an outcome or a question of one's own brings. */
function answersIn(text: string): readonly string[] {
  const { questions, outcomes } = referencePack.tree
  const ids = [...Object.keys(questions), ...outcomes.map(({ id }) => id), 'unsure', 'steps']
  return ['SENTINEL-VRAAG', ...ids.map((id) => `"${id}"`)].filter((one) => text.includes(one))
}

/** Gives this file to a device that holds none of it, and takes it all in. */
async function takeIn(one: Visit, { bytes, words }: Sealed): Promise<void> {
  const { page } = one
  await one.goTo('#/kopie/terugzetten')
  await giveFile(page, words === undefined ? 'trajecten.json' : 'trajecten.age', Buffer.from(bytes))
  if (words !== undefined) {
    await typeIn(page, sharing.phrase.type, words)
    await enter(page, button(page, sharing.import.open))
  }
  await page.getByText(sharing.import.found, { exact: true }).waitFor(patient)
  await page.getByText('120 nieuw, 0 al aanwezig, 0 verschillen', { exact: true }).waitFor()
  await enter(page, button(page, sharing.import.takeIn))
  await page.getByText(sharing.import.done, { exact: true }).waitFor(patient)
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}
