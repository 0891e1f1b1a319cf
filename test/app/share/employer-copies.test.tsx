import { parseSheet } from '#agreement/parse-sheet.ts'
import { historyInMemory } from '#history/in-memory.ts'
import type { History } from '#history/history.ts'
import { age } from '#lock/age.ts'
import { cleanup, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { saveFile } from '#app/base/save-file.ts'
import { aCase, aRun, aSheet, uuid } from '../../share/a-copy.ts'
import { address, deviceHistory, openApp } from '../../support/an-app.tsx'
import type { AnApp } from '../../support/an-app.tsx'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'
import { aCare } from '../recovery/an-own-device.ts'

vi.mock('#app/base/save-file.ts', () => ({ saveFile: vi.fn() }))
// The real seal, at the lowest cost that is taken in.
vi.mock('#lock/age.ts', async (original) => {
  const real = await original<{ age: typeof age }>()
  return { age: (job: Parameters<typeof age>[0]) => real.age({ logN: 14, ...job }) }
})

beforeEach(() => {
  window.history.pushState(null, '', '#/')
  vi.mocked(saveFile).mockClear()
})

const secrets = ['GEHEIM', 'steps', 'outcome', 'ownQuestions', 'workplace-wiser', 'pack', 'unsure']

/** A device on which a case manager keeps 120 cases, and someone their own case with answers. */
async function aDevice(): Promise<History> {
  const history = deviceHistory(historyInMemory(parseSheet))
  const cases = Array.from({ length: 120 }, (_, at) =>
    aCase({
      id: uuid(at + 1, '1'),
      seq: at + 1,
      label: `Team ${at}`,
      keeper: 'employer',
      perspective: 'counsellor',
      firstSickDay: '2026-08-03',
      runDays: [{ finishedOn: '2026-11-24', atTable: ['employee', 'counsellor'] }],
      sheets: [aSheet({ id: uuid(at, '2'), fields: { buddy: `AFGESPROKEN ${at}` } })],
      ...(at === 7 ? { closedOn: '2026-11-25' } : {}),
    }),
  )
  const own = aCase({ id: uuid(900, '1'), seq: 900, label: 'GEHEIM', ownQuestions: ['GEHEIM'] })
  const { outcome: _, ...run } = aRun({ caseId: own.id, pack: referencePack.ref })
  await history.takeIn({
    cases: [...cases, own],
    runs: [run],
    packs: [{ ref: referencePack.ref, files: referenceFiles }],
  })
  return history
}

const employers = async (history: History) =>
  (await history.cases())
    .filter(({ keeper }) => keeper === 'employer')
    .map(({ rev: _rev, seq: _seq, ...rest }) => rest)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Walks some questions as a case manager who is not under the bedrijfsarts. */
async function talkAsCaseManager(app: AnApp) {
  await app.choose(/^Verzuimbegeleider/)
  await app.choose(/^Nee/)
  await app.press('Beginnen')
  await app.answer('yes', 'unsure')
}

const goTo = (hash: string) => {
  window.location.hash = hash
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** Makes the file on the page and saves it. */
async function savedFile(app: AnApp, action: string) {
  await vi.waitFor(() => expect(document.querySelector('.made-words-words')).not.toBeNull(), 20_000)
  const words = document.querySelector('.made-words-words')?.textContent ?? ''
  expect(words.split(' ')).toHaveLength(7)
  await app.press(action)
  await screen.findByText('Het bestand is gemaakt en gecontroleerd', {}, { timeout: 60_000 })
  const buttons = screen.getAllByRole('button', { name: /^Sla op: / })
  expect(buttons).toHaveLength(1)
  for (const button of buttons) await app.user.click(button)
  const bytes = vi.mocked(saveFile).mock.calls.at(-1)?.[1]
  if (!(bytes instanceof Uint8Array)) throw new Error('nothing was saved')
  const plain = await age({ kind: 'decrypt', passphrase: words, bytes })
  return { words, bytes: new Uint8Array(bytes), text: new TextDecoder().decode(plain) }
}

function expectOnlyAgreements(text: string) {
  for (const secret of secrets) expect(text).not.toContain(secret)
  for (const at of [0, 60, 119]) expect(text).toContain(`AFGESPROKEN ${at}"`)
  expect(JSON.parse(text).cases).toHaveLength(120)
}

it('a case manager copies 120 cases in one file, gets them back elsewhere, and hands them over: not an answer goes along', async () => {
  const here = await aDevice()
  const app = openApp({ history: here })
  await talkAsCaseManager(app)
  goTo('#/kopie/alles')
  const copy = await savedFile(app, 'Maak de kopie')
  expectOnlyAgreements(copy.text)
  goTo('#/kopie/collega')
  await app.press('Kies alle 120 trajecten')
  const given = await savedFile(app, 'Maak het bestand')
  expectOnlyAgreements(given.text)
  cleanup()

  const there = deviceHistory(historyInMemory(parseSheet))
  const other = openApp({ history: there, hash: '#/kopie/terugzetten' })
  await other.user.upload(await screen.findByLabelText('Bestand'), new File([given.bytes], 'x'))
  await other.user.type(await screen.findByLabelText('Wachtwoordzin'), given.words)
  await other.press('Open het bestand')
  await screen.findByText('120 nieuw, 0 al aanwezig, 0 verschillen', {}, { timeout: 20_000 })
  expect(screen.getByText('25 van 120 in beeld')).toBeVisible()
  await other.press('Neem over')
  await screen.findByText('Overgenomen', {}, { timeout: 20_000 })
  expect(screen.getByRole('link', { name: 'Naar Trajecten' })).toBeVisible()
  expect(await employers(there)).toEqual(await employers(here))
  expect(await there.list()).toEqual([])
}, 120_000)

it('where nothing is locked yet, cases of others do not come in: the way to the lock stands there', async () => {
  const device = await aDevice()
  const app = openApp({ history: device })
  await talkAsCaseManager(app)
  goTo('#/kopie/alles')
  const copy = await savedFile(app, 'Maak de kopie')
  cleanup()
  const there = deviceHistory(historyInMemory(parseSheet))
  const other = openApp({
    history: there,
    opened: { care: aCare().care },
    hash: '#/kopie/terugzetten',
  })
  const file = new File([copy.text], 'kopie.txt')
  await other.user.upload(await screen.findByLabelText('Bestand'), file)
  await screen.findByText('Zet eerst een slot op de wijzer', {}, { timeout: 20_000 })
  expect(screen.queryByRole('button', { name: 'Neem over' })).toBeNull()
  await other.user.click(screen.getByRole('link', { name: 'Naar het slot' }))
  expect(address()).toBe('#/slot')
  expect(await there.cases()).toEqual([])
}, 120_000)
