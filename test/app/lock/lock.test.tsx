import { cleanup, screen, waitFor } from '@testing-library/react'
import { HistoryError } from '#history/history.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { address } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { freshDevice, go, openLockable, phrase, storedText } from './a-locked-app.tsx'

vi.mock('#lock/bytes-apart.ts', async () => ({
  // The real thing takes a second each time; there is no Worker here either.
  deriveApart: (await import('../../lock/small.ts')).cheapDerive,
}))

beforeEach(freshDevice)

const walked = async () => {
  const app = await openLockable()
  await app.putLockOn()
  go('#/')
  await app.begin()
  await app.answer('yes', 'unsure')
  await screen.findByText('Opgeslagen op dit apparaat')
  return app
}

describe('a passphrase', () => {
  it('seals what is kept from then on, and what was kept before', async () => {
    const app = await openLockable()
    await app.begin()
    await app.answer('yes')
    await screen.findByText('Opgeslagen op dit apparaat')
    expect(await storedText()).toMatch(/"answer":"yes"/)
    await app.putLockOn()
    expect(document.activeElement).toHaveTextContent('Het slot zit erop')
    expect(await storedText()).not.toMatch(/answer|tasks|atTable/)
    await app.user.click(screen.getByRole('link', { name: 'Start' }))
    await app.press('Verder gaan')
    await app.answer('no')
    await screen.findByText('Opgeslagen op dit apparaat')
    const stored = await storedText()
    expect(stored).toMatch(/"sealed"/)
    expect(stored).not.toMatch(/answer|workplace|atTable/)
  })

  it('is asked for when the app is opened: above the form, which stays', async () => {
    await walked()
    cleanup()
    const app = await openLockable({ hash: '#/' })
    expect(await screen.findByRole('heading', { name: 'Op slot' })).toBeVisible()
    expect(screen.queryByText('U was al begonnen')).toBeNull()
    await expectNoAxeViolations(app.container)
    await app.choose(/^Medewerker/)
    expect(screen.getByText('Bewaren kan pas als het slot open is')).toBeVisible()
    await app.press('Beginnen')
    expect(await screen.findByText(/^Wordt niet bewaard/)).toBeVisible()
    await app.answer('yes')
    go('#/')
    await app.unlock()
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Op slot' })).toBeNull())
    expect((await app.opened.history.list()).map(({ steps }) => steps.length)).toEqual([2])
  })

  it('is asked for where a page shows what is kept, and leads to it', async () => {
    await walked()
    cleanup()
    window.history.pushState({ from: '#/vraag/2', at: 3 }, '', '#/vragen')
    const app = await openLockable()
    expect(await screen.findByRole('heading', { level: 1, name: 'Op slot' })).toBeVisible()
    // Beside the app the browser keeps the entry, on the disk: it tells how far one was.
    expect(window.history.state).toEqual({})
    expect(document.title).toBe('Thuiswerkwijzer')
    await app.unlock()
    expect(await screen.findByRole('button', { name: 'Vorige vraag' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(address()).toBe('#/vraag/3')
    expect(document.title).toBe('Vragen – Thuiswerkwijzer')
  })

  it('is asked for at its title once the lock falls, and the page begins at its own after it', async () => {
    const app = await openLockable()
    await app.putLockOn()
    await app.press('Nu op slot zetten')
    const title = await screen.findByRole('heading', { level: 1, name: 'Op slot' })
    await waitFor(() => expect(title).toHaveFocus())
    await app.unlock()
    const page = await screen.findByRole('heading', { level: 1, name: 'Slot en wissen' })
    await waitFor(() => expect(page).toHaveFocus())
  })

  it('that is wrong costs a second, then two; nothing is erased', async () => {
    await walked()
    cleanup()
    const app = await openLockable({ hash: '#/eerder' })
    await app.unlock('een andere zin dan die')
    expect(await screen.findByText(/^Deze wachtwoordzin past niet/)).toBeVisible()
    expect(screen.getByText(/^Wacht nog 1 seconde\./)).toBeVisible()
    // Within the wait a press does nothing.
    await app.press('Openen')
    expect(screen.getByText(/^Wacht nog 1 seconde\./)).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/^Wacht nog/)).toBeNull())
    await app.press('Openen')
    expect(await screen.findByText(/^Wacht nog 2 seconden/)).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/^Wacht nog/)).toBeNull(), { timeout: 4_000 })
    await app.unlock()
    expect(await screen.findByText(/^Begonnen op/)).toBeVisible()
  })

  it('whose key cannot be read is told as that, and opens at the next press', async () => {
    await walked()
    cleanup()
    const app = await openLockable({ hash: '#/' })
    const { care } = app.opened
    if (care === undefined) throw new Error('no device')
    vi.spyOn(care, 'keyRecord').mockRejectedValueOnce(new HistoryError('closed'))
    await app.unlock()
    expect(await screen.findByText(/kan nu niet worden gelezen/)).toBeVisible()
    vi.spyOn(app.services.opened.history, 'cases').mockRejectedValueOnce(new HistoryError('closed'))
    await app.unlock()
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Op slot' })).toBeNull())
    // Whose it is could not be read: the lock falls as soon as for data of others.
    expect(app.services.keeper.isProfessional.get()).toBe(true)
  })

  it('that is lost leaves erasing, in two presses', async () => {
    await walked()
    cleanup()
    const app = await openLockable({ hash: '#/eerder' })
    await app.press('Alles wissen')
    await app.press('Ja, wissen')
    expect(await screen.findByText('Alles is gewist')).toBeVisible()
    expect(await indexedDB.databases()).toEqual([])
  })

  it('is changed and taken away only with the one there is', async () => {
    const app = await walked()
    go('#/slot')
    await app.user.click(await screen.findByText('Wachtwoordzin wijzigen', { selector: 'summary' }))
    await app.press('Ik heb de woorden opgeschreven')
    await app.type('Nog een keer de wachtwoordzin', 'iets anders dan er stond')
    await app.press('Wachtwoordzin wijzigen')
    expect(screen.getByText(/^Dit is niet dezelfde wachtwoordzin/)).toBeVisible()
    await app.press('Laat de wachtwoordzin nog een keer zien')
    const next = document.querySelector('.made-words-words')?.textContent ?? ''
    expect(next.split(' ')).toHaveLength(5)
    await app.press('Ik heb de woorden opgeschreven')
    await app.type('Nog een keer de wachtwoordzin', next)
    await app.press('Wachtwoordzin wijzigen')
    expect(await screen.findByText('Vul eerst uw wachtwoordzin van nu in.')).toBeVisible()
    const [current] = screen.getAllByLabelText('Uw wachtwoordzin van nu')
    await app.user.type(current as HTMLElement, phrase)
    await app.press('Wachtwoordzin wijzigen')
    expect(await screen.findByText('Uw wachtwoordzin is veranderd')).toBeVisible()

    await app.user.click(screen.getByText('Slot weghalen', { selector: 'summary' }))
    await app.type('Uw wachtwoordzin van nu', phrase)
    await app.press('Slot weghalen')
    expect(await screen.findByText(/^Deze wachtwoordzin past niet/)).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/Wacht nog/)).toBeNull(), { timeout: 4_000 })
    await app.type('Uw wachtwoordzin van nu', next)
    await app.press('Slot weghalen')
    expect(await screen.findByText('Het slot is weg')).toBeVisible()
    expect(await storedText()).toMatch(/"answer":"unsure"/)
  })

  it('has seven words for who works with data of others', async () => {
    const app = await openLockable({ hash: '#/slot' })
    const words = () =>
      document.querySelector('.made-words-words')?.textContent?.split(' ').filter(Boolean) ?? []
    await waitFor(() => expect(words()).toHaveLength(5))
    await app.choose(/^Van mensen die ik begeleid/)
    await waitFor(() => expect(words()).toHaveLength(7))
    await app.press('Woorden afdrukken')
    expect(app.services.print).toHaveBeenCalledOnce()
    expect(document.querySelectorAll('.word-sheet li')).toHaveLength(7)
  })
})
