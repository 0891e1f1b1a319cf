import { parseSheet } from '#agreement/parse-sheet.ts'
import type { Dump } from '#history/database/dump.ts'
import { HistoryError } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { databaseVersion } from '#history/database/migrations.ts'
import { newestCopyIn } from '#history/snapshots/newest-copy.ts'
import type { Recovery } from '#history/loss/recovery.ts'
import type { Ring } from '#history/snapshots/ring.ts'
import { salvage } from '#history/database/salvage.ts'
import { cleanup, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aCase, aRun, uuid } from '../../share/a-copy.ts'
import { deviceHistory, heading, openApp } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'
import { freshDevice, go, openLockable, phrase, storedText } from '../lock/a-locked-app.tsx'
import { aCopy } from './an-own-device.ts'

vi.mock('#lock/bytes-apart.ts', async () => ({
  // The real thing takes a second each time; there is no Worker here either.
  deriveApart: (await import('../../lock/small.ts')).cheapDerive,
}))

beforeEach(freshDevice)

const info = aCopy(9)
const { outcome: _outcome, ...run } = aRun({ id: uuid(11), pack: referencePack.ref })

/** A device's stores, as a snapshot holds them. */
const dump: Dump = {
  schema: databaseVersion,
  stores: {
    cases: [{ key: aCase().id, value: aCase() }],
    runs: [{ key: run.id, value: run }],
    packs: [],
    meta: [],
  },
}

/** The app on a database that does not open, and where it is broken does not go away either, with this in its newest snapshot. */
function openShut(of: Dump | undefined, refused: 'damaged' | 'timeout' = 'damaged') {
  const found = info
  const recovery: Recovery = { kind: 'damaged', lastKnown: found.figures, snapshots: [found] }
  const ring: Pick<Ring, 'list' | 'read'> = {
    list: async () => [found],
    read: async () => of && { info: found, dump: of },
  }
  return openApp({
    history: historyInMemory(),
    refused,
    opened: {
      ...(refused === 'damaged' && {
        recovery,
        giveUp: () => Promise.reject(new DOMException('stub', 'UnknownError')),
      }),
      newestCopy: () => newestCopyIn(ring as Ring, parseSheet),
    },
  })
}

/** Exactly what the file is going to hold, as the preview shows it. */
async function previewed(app: ReturnType<typeof openApp>): Promise<string> {
  await app.user.click(await screen.findByText('Kijk precies wat in het bestand staat'))
  return document.querySelector('pre')?.textContent ?? ''
}

describe('D-04 a broken database that does not go away', () => {
  it('gives its newest copy as a file, and what is in the file can be put back elsewhere', async () => {
    const app = openShut(dump)
    await app.press('Kapotte opslag weghalen')
    await app.press('Ja, weghalen')
    expect(await screen.findByRole('alert')).toHaveTextContent(/Zet dan eerst de nieuwste kopie/)
    await app.press('Nieuwste kopie openen')
    expect(await screen.findByText('1 keer ingevuld, met alle antwoorden')).toBeVisible()
    expect(document.activeElement).toHaveTextContent(/^De nieuwste kopie in een bestand/)
    expect(screen.getByRole('button', { name: 'Maak de kopie' })).toBeVisible()
    await expectNoAxeViolations(app.container)
    const text = await previewed(app)
    cleanup()

    const history = deviceHistory(historyInMemory(parseSheet))
    await history.keepPack(referencePack.ref, referenceFiles)
    const other = openApp({ history, hash: '#/kopie/terugzetten' })
    const file = new File([text], 'thuiswerkwijzer-2026-12-01.json')
    await other.user.upload(await screen.findByLabelText('Bestand'), file)
    await other.press('Neem over')
    expect(await screen.findByText('Overgenomen')).toBeVisible()
    expect(await history.list()).toMatchObject([{ id: run.id, steps: run.steps }])
    expect(await history.cases()).toMatchObject([{ sheets: aCase().sheets }])
  })

  it('asks for the passphrase that it was kept with, and says when that is another', async () => {
    const before = await openLockable()
    await before.putLockOn()
    go('#/')
    await before.begin()
    await before.answer('yes', 'unsure')
    await screen.findByText('Opgeslagen op dit apparaat')
    cleanup()
    const sealed = await salvage()
    expect(await storedText()).not.toMatch(/answer|atTable/)
    go('#/')
    const app = openShut(sealed)
    await app.press('Nieuwste kopie openen')
    await app.user.type(
      await screen.findByLabelText('Uw wachtwoordzin'),
      'een heel andere wachtwoordzin',
    )
    await app.press('Openen')
    expect(await screen.findByText(/^Deze wachtwoordzin past niet/)).toBeVisible()
    await vi.waitFor(() => expect(screen.queryByText(/^Wacht/)).toBeNull(), 5_000)
    await app.user.clear(screen.getByLabelText('Uw wachtwoordzin'))
    await app.user.type(screen.getByLabelText('Uw wachtwoordzin'), phrase)
    await app.press('Openen')
    expect(await screen.findByText('1 keer ingevuld, met alle antwoorden')).toBeVisible()
    expect(await previewed(app)).toMatch(/"answer": "unsure"/)
  })

  it('says so where no copy can be read, or where there is none', async () => {
    const app = openShut(undefined)
    await app.press('Nieuwste kopie openen')
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Er is geen kopie meer/)
    cleanup()
    const newestCopy = vi.fn(() => Promise.reject(new HistoryError('refused')))
    const unread = openApp({
      history: historyInMemory(),
      refused: 'timeout',
      opened: { newestCopy },
    })
    await unread.press('Nieuwste kopie openen')
    expect(await screen.findByRole('alert')).toHaveTextContent(/kan nu niet worden gelezen/)
    await unread.press('Probeer opnieuw')
    await vi.waitFor(() => expect(newestCopy).toHaveBeenCalledTimes(2))
    cleanup()
    const opened = { giveUp: () => Promise.resolve() }
    openApp({ history: historyInMemory(), refused: 'damaged', opened })
    expect(await screen.findByText('De opslag van deze browser is kapot')).toBeVisible()
    expect(screen.queryByText('De nieuwste kopie in een bestand')).toBeNull()
  })
})

describe('D-06 a storage that does not answer', () => {
  it('is no first use: it says that nothing was erased and what to do, and a bar stays', async () => {
    const app = openApp({ history: historyInMemory(), refused: 'timeout' })
    expect(
      await screen.findByRole('heading', { level: 1, name: /geeft geen antwoord/ }),
    ).toBeVisible()
    expect(screen.getByText(/Er is niets gewist/)).toBeVisible()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Laad/), expect.stringMatching(/tabbladen/)]),
    )
    expect(screen.queryByText('Wie vult dit in?')).not.toBeInTheDocument()
    await expectNoAxeViolations(app.container)
    await app.press('Opnieuw laden')
    expect(app.services.reload).toHaveBeenCalledTimes(1)
    await app.press('Verder zonder bewaren')
    expect(await screen.findByText(/^De opslag geeft geen antwoord/)).toBeVisible()
    expect(heading()).toBeVisible()
    expect(screen.queryByText('Deze browser bewaart niets')).not.toBeInTheDocument()
    await app.choose(/^Medewerker/)
    expect(screen.getByText('Bewaren kan in deze browser niet')).toBeVisible()
  })

  it('gives its newest copy as a file, where there is one', async () => {
    const app = openShut(dump, 'timeout')
    expect(await screen.findByText(/^Geeft de opslag nog steeds geen antwoord/)).toBeVisible()
    await app.press('Nieuwste kopie openen')
    expect(await screen.findByText('1 keer ingevuld, met alle antwoorden')).toBeVisible()
    await expectNoAxeViolations(app.container)
    cleanup()
    openApp({ history: historyInMemory(), refused: 'timeout' })
    expect(await screen.findByText(/^Lukt het nog niet/)).toBeVisible()
    expect(screen.queryByText('De nieuwste kopie in een bestand')).toBeNull()
  })
})
