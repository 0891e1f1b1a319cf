import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { historyInMemory } from '#history/in-memory.ts'
import type { Recovery } from '#history/loss/recovery.ts'
import { aDraft, heading, historyWith, openApp, yes } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { aCare, aCopy } from './an-own-device.ts'

beforeEach(() => window.history.pushState(null, '', '#/'))

const lastKnown = { finished: 4, cases: 1, lastRunDay: '2026-10-12' }
const copies = [
  aCopy(7, { figures: { finished: 1, cases: 1 }, ids: ['a'] }),
  aCopy(6),
  aCopy(5, { ids: [] }),
]
const emptied: Recovery = {
  kind: 'emptied',
  lastKnown,
  snapshots: [aCopy(6), copies[0] ?? aCopy(7)],
}

describe('D-03 a store that was emptied', () => {
  it('never shows first use: it says what was there, puts a copy back, and undoes that', async () => {
    const { care } = aCare({ recovery: emptied, copies, figures: lastKnown })
    const app = openApp({ opened: { care } })
    expect(
      await screen.findByRole('heading', { level: 1, name: /staan niet meer in deze browser/ }),
    ).toBeVisible()
    expect(screen.queryByText('Wie vult dit in?')).not.toBeInTheDocument()
    expect(screen.getAllByText('12 oktober 2026').length).toBeGreaterThan(1)
    await expectNoAxeViolations(app.container)
    await app.user.click(screen.getAllByRole('button', { name: 'Terugzetten' })[0] ?? never())
    expect(care.restore).toHaveBeenCalledWith(6)
    const restored = await screen.findByRole('heading', {
      level: 1,
      name: 'De kopie is teruggezet',
    })
    await waitFor(() => expect(restored).toHaveFocus())
    await app.press('Herstel ongedaan maken')
    expect(care.undoRestore).toHaveBeenCalledTimes(1)
    expect(await screen.findByText(/^Het herstel is ongedaan gemaakt/)).toBeVisible()
    await waitFor(() => expect(heading()).toHaveFocus())
    await app.user.click(screen.getAllByRole('button', { name: 'Terugzetten' })[0] ?? never())
    await app.press('Verder')
    expect(await screen.findByText('Wie vult dit in?')).toBeVisible()
    await waitFor(() => expect(heading()).toHaveFocus())
  })

  it('is gone on without in two presses, and only then', async () => {
    const { care } = aCare({ recovery: emptied })
    const app = openApp({ opened: { care } })
    await app.press('Verder zonder terugzetten')
    expect(care.acceptLoss).not.toHaveBeenCalled()
    await app.press('Nee, nog niet')
    await app.press('Verder zonder terugzetten')
    await app.press('Ja, verder')
    expect(care.acceptLoss).toHaveBeenCalledTimes(1)
    expect(await screen.findByText('Wie vult dit in?')).toBeVisible()
  })

  it('says when a copy cannot be put back, and changes nothing', async () => {
    const { care } = aCare({ recovery: { ...emptied, kind: 'shortened' } })
    care.restore.mockRejectedValue(new Error('torn'))
    const app = openApp({ opened: { care } })
    expect(await screen.findByText('Er ontbreken gegevens in deze browser')).toBeVisible()
    await app.user.click(screen.getAllByRole('button', { name: 'Terugzetten' })[0] ?? never())
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Terugzetten is niet gelukt/)
    await app.press('Bestand downloaden')
    expect(await screen.findByText('Er is niets meer te lezen.')).toBeVisible()
  })
})

describe('D-04 a store that does not open', () => {
  it('is given up in two presses, and the page loads again', async () => {
    const giveUp = vi.fn(() => Promise.resolve())
    const recovery: Recovery = { ...emptied, kind: 'damaged' }
    const app = openApp({
      history: historyInMemory(),
      refused: 'damaged',
      opened: { recovery, giveUp },
    })
    expect(await screen.findByText('De opslag van deze browser is kapot')).toBeVisible()
    await expectNoAxeViolations(app.container)
    await app.press('Kapotte opslag weghalen')
    expect(giveUp).not.toHaveBeenCalled()
    await app.press('Ja, weghalen')
    await waitFor(() => expect(app.services.reload).toHaveBeenCalledTimes(1))
  })

  it('can be left as it is: the app works, and a bar stays that says nothing is kept', async () => {
    const giveUp = () => Promise.reject(new Error('held'))
    const app = openApp({ history: historyInMemory(), refused: 'damaged', opened: { giveUp } })
    await app.press('Kapotte opslag weghalen')
    await app.press('Ja, weghalen')
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Weghalen is niet gelukt/)
    await app.press('Verder zonder bewaren')
    expect(await screen.findByText(/^De opslag is kapot: er wordt niets bewaard/)).toBeVisible()
    await app.choose(/^Medewerker/)
    expect(screen.getByText('Bewaren kan in deze browser niet')).toBeVisible()
    await app.press('Beginnen')
    await app.answer('no', 'no', 'no')
    expect(screen.getByText(/^De opslag is kapot: er wordt niets bewaard/)).toBeVisible()
    expect(await app.history.list()).toEqual([])
  })
})

describe('a store that is not for this page to touch', () => {
  it('M-03 newer data: nothing is read or written, and the page can be loaded again', async () => {
    const app = openApp({ history: historyInMemory(), refused: 'newer' })
    expect(
      await screen.findByText('Deze gegevens zijn met een nieuwere versie gemaakt'),
    ).toBeVisible()
    await expectNoAxeViolations(app.container)
    await app.press('Opnieuw laden')
    expect(app.services.reload).toHaveBeenCalledTimes(1)
    await app.press('Verder zonder bewaren')
    expect(await screen.findByText(/^De wijzer is ouder dan uw gegevens/)).toBeVisible()
    expect(screen.queryByText('Deze browser bewaart niets')).not.toBeInTheDocument()
  })

  it('M-02 an upgrade held back by another tab speaks, and says when it is free', async () => {
    let free = () => {}
    const freed = new Promise<void>((resolve) => (free = resolve))
    openApp({ history: historyInMemory(), refused: 'blocked', opened: { freed } })
    expect(await screen.findByText('Sluit de andere tabbladen met de wijzer')).toBeVisible()
    act(() => free())
    expect(await screen.findByText('De opslag is weer vrij')).toBeVisible()
  })

  it('M-06 an upgrade that fails shows what there is, to be looked at only', async () => {
    const run = aDraft({ finishedOn: '2026-10-12' }, yes(12))
    const app = openApp({ history: await historyWith(run), refused: 'not-upgraded' })
    await app.press('Toch bekijken')
    expect(await screen.findByText(/^Alleen bekijken/)).toBeVisible()
    expect(screen.getByText(/al 1 keer ingevuld/)).toBeVisible()
  })

  it('D-07 saving that fails for good is said above every page, until it works again', async () => {
    const { care, tell } = aCare()
    openApp({ opened: { care } })
    await screen.findByText('Wie vult dit in?')
    act(() => tell({ kind: 'read-only', is: true }))
    expect(await screen.findByText('Opslaan lukt nu niet')).toBeVisible()
    act(() => tell({ kind: 'read-only', is: false }))
    await waitFor(() => expect(screen.queryByText('Opslaan lukt nu niet')).not.toBeInTheDocument())
    act(() => tell({ kind: 'newer' }))
    act(() => tell({ kind: 'read-only', is: true }))
    expect(await screen.findByText(/^Er is een nieuwe versie open/)).toBeVisible()
  })
})

describe('storage and recovery', () => {
  it.each([
    [true, /^Nee. Deze browser heeft gezegd/],
    [false, /^Ja. Deze browser mag/],
    [undefined, /^Dat zegt deze browser niet/],
  ])('D-10 says what the browser answers: %s', async (persisted, said) => {
    const { care } = aCare({ persisted, copies, figures: lastKnown })
    const app = openApp({ opened: { care }, hash: '#/herstel' })
    await app.user.click(await screen.findByText('Beheer'))
    expect(await screen.findByText(said)).toBeVisible()
    expect(screen.getByText('Maak een kopie')).toBeVisible()
    // The empty one, taken before a restore, is for undoing only.
    expect(screen.getAllByRole('button', { name: 'Terugzetten' })).toHaveLength(2)
    await expectNoAxeViolations(app.container)
  })
})

it('D-06 a private window is spoken of before the first question', async () => {
  const { care } = aCare()
  openApp({ opened: { care, seemsPrivate: true } })
  expect(await screen.findByText('Dit lijkt een privévenster')).toBeVisible()
})

describe('D-10 where one looks how safe it stands', () => {
  it.each([
    [true, /^Nee\. Deze browser heeft/],
    [false, /^Ja\. Deze browser mag/],
  ])('the browser is asked by a press only, and its answer told: %s', async (answer, said) => {
    const { care } = aCare({ persisted: false, figures: lastKnown })
    const app = openApp({ opened: { care }, hash: '#/herstel' })
    await app.user.click(await screen.findByText('Beheer'))
    const ask = await screen.findByRole('button', { name: 'Vraag de browser om te bewaren' })
    expect(care.askPersistence).not.toHaveBeenCalled()
    care.storage.mockResolvedValue({ persisted: answer })
    await app.user.click(ask)
    expect(care.askPersistence).toHaveBeenCalledTimes(1)
    expect(await screen.findByText(said)).toBeVisible()
    if (answer) await waitFor(() => expect(screen.getByText(said)).toHaveFocus())
    else expect(await screen.findByText('De browser wil dat nu niet beloven.')).toBeVisible()
    const left = screen.queryAllByRole('button', { name: /^Vraag de browser/ })
    expect(left).toHaveLength(answer ? 0 : 1)
  })
})

function never(): never {
  throw new Error('not there')
}
