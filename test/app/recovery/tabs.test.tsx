import { act, screen, waitFor } from '@testing-library/react'
import { HistoryError } from '#history/history.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  aDraft,
  address,
  deviceHistory,
  heading,
  historyWith,
  openApp,
  yes,
} from '../../support/an-app.tsx'
import { parseSheet } from '#agreement/parse-sheet.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { aCare } from './an-own-device.ts'

beforeEach(() => window.history.pushState(null, '', '#/'))

const unfinished = () => historyWith(aDraft({ id: 'one' }, yes(5)))

describe('C-01 a case that another tab works on', () => {
  it('is not shown here until it is taken over, as it is kept by then', async () => {
    const history = await unfinished()
    const { care } = aCare({ elsewhere: true })
    const app = openApp({ history, opened: { care }, hash: '#/vraag/6' })
    expect(
      await screen.findByText('U bent hier al mee bezig in een ander tabblad'),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Ja' })).not.toBeInTheDocument()
    await expectNoAxeViolations(app.container)
    const [kept] = await history.list()
    if (kept === undefined) throw new Error('not there')
    await history.save({ ...kept, steps: aDraft({}, yes(7)).steps })
    await app.press('Hier overnemen')
    expect(await screen.findByRole('button', { name: 'Ja' })).toBeInTheDocument()
    // The address still says six; what the other tab answered is there by now.
    await app.answer('yes', 'yes', 'yes')
    await waitFor(async () => expect((await history.list())[0]?.steps).toHaveLength(8))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('C-02 that takes it from here is said; nothing more can be changed or saved here', async () => {
    const history = await unfinished()
    const { care, takeAway, claim } = aCare()
    const app = openApp({ history, opened: { care }, hash: '#/vraag/6' })
    await app.answer('yes')
    await waitFor(async () => expect((await history.list())[0]?.steps).toHaveLength(6))
    act(() => takeAway())
    expect(await screen.findByText('U gaat nu in een ander tabblad verder')).toBeInTheDocument()
    await waitFor(() => expect(heading()).toHaveFocus())
    expect(screen.queryByRole('button', { name: 'Ja' })).not.toBeInTheDocument()
    expect(history.save).toHaveBeenCalledTimes(1)
    await app.press('Hier overnemen')
    expect(await screen.findByRole('button', { name: 'Ja' })).toBeInTheDocument()
    await app.user.click(screen.getByRole('link', { name: 'Start' }))
    await screen.findByText('U was al begonnen')
    expect(claim.release).toHaveBeenCalled()
  })

  it('is let go of where nothing of it is changed', async () => {
    const { care } = aCare()
    openApp({ history: await unfinished(), opened: { care }, hash: '#/eerder' })
    await screen.findByRole('heading', { name: /(Ingevuld|Begonnen) op/ })
    expect(care.claim).not.toHaveBeenCalled()
  })
})

describe('what another tab erased', () => {
  it('everything: at once nothing of it stands here, nor is saved, and the page says why', async () => {
    const history = await unfinished()
    const { care, tell } = aCare()
    const app = openApp({ history, opened: { care }, hash: '#/vraag/6' })
    await app.answer('yes')
    await waitFor(async () => expect((await history.list())[0]?.steps).toHaveLength(6))
    await history.eraseAll()
    act(() => tell({ kind: 'erased' }))
    expect(await screen.findByText('Alles is gewist')).toBeInTheDocument()
    expect(screen.getByText(/^Dat is gedaan in een ander tabblad/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Ja' })).not.toBeInTheDocument()
    expect(screen.queryByLabelText(/wachtwoordzin/i)).not.toBeInTheDocument()
    await waitFor(() => expect(heading()).toHaveFocus())
    await expectNoAxeViolations(app.container)
    expect(history.save).toHaveBeenCalledTimes(1)
    expect(await history.list()).toEqual([])
  })

  it('the run that was taken over to here ends, though nothing was saved from here', async () => {
    const history = await unfinished()
    const { care, tell } = aCare({ elsewhere: true })
    const app = openApp({ history, opened: { care }, hash: '#/vraag/6' })
    await app.press('Hier overnemen')
    await screen.findByRole('button', { name: 'Ja' })
    await history.erase('one')
    act(() => tell({ kind: 'changed', id: 'one' }))
    expect(await screen.findByText('Wie vult dit in?')).toBeInTheDocument()
    expect(screen.queryByText('U was al begonnen')).not.toBeInTheDocument()
    expect(await history.list()).toEqual([])
  })
})

describe('what another tab changed', () => {
  it('is in the lists at once', async () => {
    const history = await historyWith(aDraft({ id: 'one', finishedOn: '2026-11-01' }, yes(12)))
    const { care, tell } = aCare()
    openApp({ history, opened: { care }, hash: '#/eerder' })
    await screen.findByRole('heading', { name: /(Ingevuld|Begonnen) op/ })
    await history.save(aDraft({ id: 'two' }, yes(2)))
    act(() => tell({ kind: 'changed', id: 'two' }))
    expect(await screen.findByRole('heading', { name: /Nog niet af/ })).toBeInTheDocument()
  })

  it('in the run under way is taken up, and not saved over', async () => {
    const history = await unfinished()
    const { care, tell } = aCare()
    const app = openApp({ history, opened: { care }, hash: '#/vraag/6' })
    await app.answer('yes')
    await waitFor(async () => expect((await history.list())[0]?.rev).toBe(2))
    const [kept] = await history.list()
    if (kept === undefined) throw new Error('not there')
    await history.save({ ...kept, steps: aDraft({}, yes(9)).steps })
    act(() => tell({ kind: 'changed', id: 'one' }))
    await app.user.click(await screen.findByRole('button', { name: 'Uw antwoorden' }))
    await waitFor(() => expect(screen.getAllByRole('button', { name: /Wijzigen/ })).toHaveLength(9))
    expect(address()).toBe('#/antwoorden')
  })

  it('in the first run, takes no field away from whoever is writing in the agreements', async () => {
    const history = deviceHistory(historyInMemory(parseSheet))
    const { care, tell } = aCare()
    const app = openApp({ history, opened: { care } })
    await app.begin()
    await app.answer('yes')
    await waitFor(async () => expect(await history.list()).toHaveLength(1))
    act(() => void (window.location.hash = '#/afspraken'))
    await app.press('Afspraak toevoegen')
    const field = document.activeElement
    await app.user.keyboard('bellen')
    const [kept] = await history.list()
    if (kept === undefined) throw new Error('not there')
    await history.save({ ...kept, steps: aDraft({}, yes(2)).steps })
    const readings = vi.mocked(history.list).mock.calls.length
    act(() => tell({ kind: 'changed', id: kept.id }))
    await waitFor(() =>
      expect(vi.mocked(history.list).mock.calls.length).toBeGreaterThan(readings + 1),
    )
    expect(document.activeElement).toBe(field)
    await app.user.keyboard(' op vrijdag')
    await app.user.tab()
    await waitFor(async () =>
      expect(JSON.stringify(await history.cases())).toContain('bellen op vrijdag'),
    )
    expect(await history.cases()).toHaveLength(1)
  })

  it('and cannot be read here, is not saved over: the next answer says so', async () => {
    const history = await unfinished()
    const { care, tell } = aCare()
    const app = openApp({ history, opened: { care }, hash: '#/vraag/6' })
    await app.answer('yes')
    await waitFor(async () => expect((await history.list())[0]?.rev).toBe(2))
    const [kept] = await history.list()
    if (kept === undefined) throw new Error('not there')
    await history.save({ ...kept, steps: aDraft({}, yes(9)).steps })
    const reading = vi.spyOn(history, 'list').mockRejectedValue(new HistoryError('closed'))
    await act(async () => tell({ kind: 'changed', id: 'one' }))
    await app.answer('no')
    expect(await screen.findByText(/ook in een ander tabblad open/)).toBeVisible()
    reading.mockRestore()
    expect((await history.list())[0]?.steps).toEqual(aDraft({}, yes(9)).steps)
  })
})
