import { historyInMemory } from '#history/in-memory.ts'
import { HistoryError } from '#history/history.ts'
import { lockHolderOf } from '#app/state/lock-holder.ts'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { address, openApp } from '../../support/an-app.tsx'
import { aCase } from '../../history/a-draft.ts'
import { freshDevice, go, openLockable, storedText } from './a-locked-app.tsx'

vi.mock('#lock/bytes-apart.ts', async () => ({
  deriveApart: (await import('../../lock/small.ts')).cheapDerive,
}))

beforeEach(freshDevice)
afterEach(() => vi.useRealTimers())

const text = () => document.body.textContent
const back = () => {
  act(() => go('#/vraag/1'))
}
function pageEvent(type: 'pagehide' | 'pageshow', persisted = true): void {
  const event = new Event(type)
  act(() => void window.dispatchEvent(Object.assign(event, { persisted })))
}

describe('hiding the screen', () => {
  it.each(['button', 'three times Shift'])('takes all content away at once: %s', async (by) => {
    const app = openApp()
    await app.begin('once')
    await app.answer('yes')
    await screen.findByText(/^Wordt niet bewaard/)
    const question = screen.getByRole('heading', { level: 1 }).textContent
    if (by === 'button') fireEvent.click(screen.getByRole('button', { name: 'Verberg scherm' }))
    else for (let press = 0; press < 3; press += 1) fireEvent.keyDown(window, { key: 'Shift' })
    // In the same turn: nothing was waited for.
    expect(text()).not.toContain(question)
    expect(text()).not.toMatch(/Vraag|Nee|bewaard/)
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(address()).toBe('#/pauze')
    expect(await screen.findByRole('heading', { name: 'Scherm verborgen' })).toHaveFocus()
    expect(document.title).toBe('Thuiswerkwijzer')
    back()
    expect(text()).not.toMatch(/Nee/)
    expect(document.title).toBe('Thuiswerkwijzer')
    await app.press('Verder gaan')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(question)
    expect(address()).toBe('#/vraag/2')
    expect(document.title).toBe('Vragen – Thuiswerkwijzer')
  })

  it('is no matter of Shift with another key, or slowly', async () => {
    openApp()
    await screen.findByRole('button', { name: 'Beginnen' })
    for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift']) fireEvent.keyDown(window, { key })
    expect(screen.getByRole('button', { name: 'Beginnen' })).toBeVisible()
  })

  it('stays when the page is loaded again, whatever Back leads to', async () => {
    openApp({ hash: '#/pauze' })
    expect(await screen.findByRole('heading', { name: 'Scherm verborgen' })).toBeVisible()
    act(() => go('#/eerder'))
    expect(screen.getByRole('heading', { name: 'Scherm verborgen' })).toBeVisible()
    cleanup()
  })
})

describe('a page that is left', () => {
  it('is blank, and comes back as it is kept by then', async () => {
    const app = await openLockable()
    await app.begin()
    await app.answer('yes', 'no')
    await screen.findByText('Opgeslagen op dit apparaat')
    pageEvent('pagehide')
    expect(text()).not.toMatch(/Nee|Opgeslagen/)
    await waitFor(async () => expect(await storedText()).toMatch(/"answer":"no"/))
    pageEvent('pageshow')
    expect(await screen.findByRole('button', { name: 'Nee' })).toBeVisible()
    expect(address()).toBe('#/vraag/3')
  })

  it('shows nothing of what was erased meanwhile', async () => {
    const app = await openLockable()
    await app.begin()
    await app.answer('yes', 'no')
    await screen.findByText('Opgeslagen op dit apparaat')
    pageEvent('pagehide')
    await app.opened.history.eraseAll()
    pageEvent('pageshow')
    expect(await screen.findByRole('button', { name: 'Beginnen' })).toBeVisible()
    expect(screen.queryByText('U was al begonnen')).toBeNull()
  })
})

describe('a shared computer', () => {
  it('keeps nothing, not even a language, and is emptied in two presses', async () => {
    const app = await openLockable()
    await app.choose(/^Medewerker/)
    await app.choose(/^Gedeelde computer/)
    await app.press('Beginnen')
    await app.answer('yes', 'no')
    await screen.findByText(/^Wordt niet bewaard/)
    await app.press('English')
    expect(await screen.findByText(/^Not kept/)).toBeVisible()
    expect(app.services.rememberLanguage).not.toHaveBeenCalled()
    await app.press('Nederlands')
    expect(await storedText()).toBe('[[],[]]')
    localStorage.setItem('thuiswerkwijzer.language', 'en')
    await app.user.click(await screen.findByRole('link', { name: 'Klaar en wissen' }))
    await app.press('Ja, alles wissen')
    expect(await screen.findByRole('heading', { name: 'Alles is gewist' })).toBeVisible()
    expect(await indexedDB.databases()).toEqual([])
    expect(localStorage).toHaveLength(0)
    back()
    pageEvent('pagehide')
    pageEvent('pageshow')
    expect(text()).not.toMatch(/Nee/)
    expect(screen.getByRole('heading', { name: 'Alles is gewist' })).toBeVisible()
  })
})

describe("a professional's case", () => {
  const theirs = aCase({ keeper: 'bedrijfsarts', perspective: 'counsellor', id: 'theirs' })

  it('is not kept on a device without a lock, and is with one', async () => {
    const app = await openLockable()
    const { history } = app.services.opened
    await expect(history.saveCase(theirs)).rejects.toThrow(HistoryError)
    await expect(history.currentCase({ ...theirs })).rejects.toThrow(HistoryError)
    expect(await storedText()).toBe('[[],[]]')
    await app.putLockOn()
    await history.saveCase(theirs)
    expect(await storedText()).toMatch(/theirs/)
    act(() => go('#/'))
    await screen.findByRole('button', { name: 'Beginnen' })
    act(() => go('#/slot'))
    await app.user.click(await screen.findByText('Slot weghalen', { selector: 'summary' }))
    expect(screen.getByText(/^Hier staan gegevens van anderen/)).toBeVisible()
  })

  it('may be held in memory, where nothing outlives the page', async () => {
    const { opened } = lockHolderOf({ history: historyInMemory(), refused: 'absent' })
    await expect(opened.history.saveCase(theirs)).resolves.toMatchObject({ id: 'theirs' })
  })
})
