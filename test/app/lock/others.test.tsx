import { act, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { freshDevice, go, openLockable } from './a-locked-app.tsx'

vi.mock('#lock/bytes-apart.ts', async () => ({
  deriveApart: (await import('../../lock/small.ts')).cheapDerive,
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
