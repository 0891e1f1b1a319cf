import { deriveApart } from '#lock/bytes-apart.ts'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { cheapDerive } from '../../lock/small.ts'
import { freshDevice, go, openLockable } from './a-locked-app.tsx'

vi.mock('#lock/bytes-apart.ts', async () => ({
  deriveApart: vi.fn((await import('../../lock/small.ts')).cheapDerive),
}))

beforeEach(freshDevice)

it('leads from a new case to the lock for data of others and back, and says when it may come off', async () => {
  const app = await openLockable({ hash: '#/trajecten' })
  const name = () => screen.findByLabelText(/Hoe wilt u dit traject noemen/)
  await app.choose(/^Medewerker/)
  await app.user.type(await name(), 'team B')
  await app.choose(/^Leidinggevende/)
  await app.user.click(await screen.findByRole('link', { name: 'Naar het slot' }))
  act(() => go('#/slot'))
  expect(await screen.findByText(/U werkt met gegevens van anderen/)).toBeVisible()
  await app.putLockOn()
  expect(screen.getByRole('link', { name: 'Terug naar de trajecten' })).toHaveAttribute(
    'href',
    '#/trajecten',
  )
  act(() => go('#/trajecten'))
  await app.choose(/^Leidinggevende/)
  expect(await name()).toHaveValue('team B')
  await app.press('Traject beginnen')
  await screen.findByRole('heading', { level: 1, name: 'team B' })
  act(() => go('#/slot'))
  expect(await screen.findByText(/kan het slot er niet af/)).toBeInTheDocument()
  act(() => go('#/traject/1'))
  await app.press('Traject wissen')
  await app.press(/^Ja/)
  await screen.findByText('Het traject is gewist')
  // It was kept: the name is no longer waiting.
  await app.choose(/^Leidinggevende/)
  expect(await name()).toHaveValue('')
  act(() => go('#/slot'))
  expect(await screen.findByText(/geen gegevens van anderen/)).toBeInTheDocument()
})

it.each(['set', 'given'] as const)(
  'a passphrase that takes long when %s is stretched once more at a press, and counts once, whichever comes first',
  async (when) => {
    if (when === 'given') {
      const before = await openLockable()
      await before.putLockOn()
      go('#/')
      await before.begin()
      await before.answer('yes')
      await screen.findByText('Opgeslagen op dit apparaat')
      cleanup()
    }
    const app = await openLockable({ hash: '#/' })
    const { care } = app.opened
    if (care === undefined) throw new Error('no device')
    const changing = vi.spyOn(care, 'changeLock')
    const using = vi.spyOn(care, 'useLock')
    let come = () => undefined as void
    const came = new Promise<void>((resolve) => (come = resolve))
    const given: (AbortSignal | undefined)[] = []
    vi.mocked(deriveApart).mockImplementationOnce(async (stretch, until) => {
      given.push(until)
      await came
      return cheapDerive(stretch)
    })
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
    // It gives up waiting when the ten seconds go by at once.
    const pressed = (when === 'set' ? app.putLockOn() : app.unlock()).catch(() => undefined)
    await waitFor(() => expect(given).toHaveLength(1))
    expect(screen.queryByText(/^Dit duurt langer/)).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(10_000))
    expect(screen.getByText(/^Dit duurt langer/)).toBeVisible()
    await app.press('Probeer opnieuw')
    await pressed
    await waitFor(() => expect(app.services.keeper.state.get()).toBe('open'))
    expect(given[0]?.aborted).toBe(true)
    const times = [changing.mock.calls.length, using.mock.calls.length]
    const held = app.services.keeper.held()
    await act(async () => come())
    await act(() => vi.advanceTimersByTimeAsync(1_000))
    expect([changing.mock.calls.length, using.mock.calls.length]).toEqual(times)
    expect(changing).toHaveBeenCalledTimes(when === 'set' ? 1 : 0)
    expect(app.services.keeper.held()).toBe(held)
    vi.useRealTimers()
  },
)
