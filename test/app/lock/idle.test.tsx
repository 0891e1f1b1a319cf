import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { address, openApp } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { freshDevice, go, openLockable, storedText } from './a-locked-app.tsx'

vi.mock('#lock/bytes-apart.ts', async () => ({
  deriveApart: (await import('../../lock/small.ts')).cheapDerive,
}))

beforeEach(freshDevice)
afterEach(() => vi.useRealTimers())

const minutes = (count: number) => count * 60_000
/** Lets time pass, and the database meanwhile, which has timers of its own. */
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const stopTheClock = () =>
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
const warning = () => screen.queryByRole('alertdialog')

async function withSheet() {
  const app = await openLockable()
  await app.putLockOn()
  act(() => go('#/'))
  await app.begin()
  await screen.findByRole('button', { name: 'Ja' })
  act(() => go('#/afspraken'))
  await screen.findByLabelText('Maatje')
  stopTheClock()
  fireEvent.keyDown(window, { key: 'Tab' })
  return app
}

function beHidden(is: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(is ? 'hidden' : 'visible')
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

describe('with the lock on', () => {
  it('warns half a minute before an employee’s 15 minutes are over, and any press gives them anew', async () => {
    await withSheet()
    await pass(minutes(14) + 29_000)
    expect(warning()).toBeNull()
    await pass(1_500)
    expect(warning()).toHaveTextContent(/over (30|29) seconden op slot/)
    await expectNoAxeViolations(document.body)
    fireEvent.click(screen.getByRole('button', { name: 'Ja, ik ga verder' }))
    expect(warning()).toBeNull()
    await pass(minutes(14))
    expect(warning()).toBeNull()
    await pass(31_000)
    fireEvent.keyDown(window, { key: 'a' })
    expect(warning()).toBeNull()
    expect(screen.getByLabelText('Maatje')).toBeInTheDocument()
  })

  it('locks, and loses nothing that was typed: kept, or sealed', async () => {
    const app = await withSheet()
    await pass(minutes(14) + 59_800)
    fireEvent.click(screen.getByRole('button', { name: 'Ja, ik ga verder' }))
    await pass(minutes(14) + 59_800)
    fireEvent.change(screen.getByLabelText('Maatje'), { target: { value: 'SENTINEL-kept' } })
    const decision = screen.getByLabelText('Wat besluit u?')
    fireEvent.change(decision, { target: { value: 'SENTINEL-typed' } })
    // The last key is not even 400 ms ago: nothing of it is kept yet.
    expect(await storedText()).toBe('[[],[]]')
    await pass(250)
    expect(document.body.textContent).not.toMatch(/SENTINEL/)
    expect(document.querySelector('textarea')).toBeNull()
    expect(await screen.findByRole('heading', { level: 1, name: 'Op slot' })).toBeVisible()
    expect(document.title).toBe('Thuiswerkwijzer')
    expect(address()).toBe('#/pauze')
    expect(await storedText()).not.toMatch(/SENTINEL/)
    vi.useRealTimers()
    await app.unlock()
    expect(await screen.findByLabelText('Maatje')).toHaveValue('SENTINEL-kept')
    expect(screen.getByLabelText('Wat besluit u?')).toHaveValue('SENTINEL-typed')
    expect(address()).toBe('#/afspraken')
  })

  it('gives who works with data of others five minutes', async () => {
    const app = await withSheet()
    act(() => app.services.keeper.isProfessional.set(true))
    await pass(minutes(4) + 31_000)
    expect(warning()).toHaveTextContent(/seconden op slot/)
    await pass(30_000)
    expect(await screen.findByRole('heading', { level: 1, name: 'Op slot' })).toBeVisible()
  })

  it('locks on return where the device slept, before anything can be pressed', async () => {
    await withSheet()
    vi.setSystemTime(Date.now() + minutes(40))
    fireEvent.keyDown(window, { key: 'Tab' })
    await waitFor(() => expect(screen.queryByLabelText('Maatje')).toBeNull())
  })
})

describe('without a lock', () => {
  it('never warns, and covers a personal page that was out of sight for over a minute', async () => {
    openApp({ hash: '#/eerder' })
    await screen.findByRole('heading', { name: 'Eerdere keren' })
    stopTheClock()
    await pass(minutes(60))
    expect(warning()).toBeNull()
    beHidden(true)
    await pass(59_000)
    expect(screen.getByRole('heading', { name: 'Eerdere keren' })).toBeVisible()
    await pass(2_000)
    expect(screen.queryByRole('heading', { name: 'Eerdere keren' })).toBeNull()
    beHidden(false)
    expect(screen.getByRole('heading', { name: 'Even weg geweest' })).toBeVisible()
    vi.useRealTimers()
    fireEvent.click(screen.getByRole('button', { name: 'Verder gaan' }))
    expect(await screen.findByRole('heading', { name: 'Eerdere keren' })).toBeVisible()
  })
})
