import { lockStates } from '#ui/all/lock-states.tsx'
import { HideButton } from '#ui/parts/HideButton.tsx'
import { KeepingChoice } from '#ui/screens/start/KeepingChoice.tsx'
import { IdleWarning } from '#ui/screens/lock/IdleWarning.tsx'
import { PassphraseField } from '#ui/parts/PassphraseField.tsx'
import type { LockScreenProps } from '#ui/screens/lock/LockScreen.tsx'
import { UnlockForm } from '#ui/screens/lock/UnlockForm.tsx'
import { fireEvent, screen } from '@testing-library/react'
import { cloneElement } from 'react'
import type { ReactElement } from 'react'
import { expect, it, vi } from 'vitest'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

it.each(['nl', 'en'])('has no axe violations in any state: %s', async (language) => {
  for (const { element } of lockStates('Dit is een zin.')) {
    const { container, unmount } = show(<main>{element}</main>, { language })
    for (const details of container.querySelectorAll('details')) details.open = true
    await expectNoAxeViolations(container)
    unmount()
  }
})

it('lets a passphrase be seen, pasted and filled in, and sends it nowhere', async () => {
  const { user } = show(
    <PassphraseField
      autoComplete="current-password"
      label="Wachtwoordzin"
      value="een zin"
      onChange={() => {}}
    />,
  )
  const field = screen.getByLabelText('Wachtwoordzin')
  expect(field).toHaveAttribute('type', 'password')
  expect(field).toHaveAttribute('autocomplete', 'current-password')
  expect(field).toHaveAttribute('spellcheck', 'false')
  expect(field).toHaveAttribute('translate', 'no')
  await user.click(screen.getByRole('checkbox', { name: 'Laat zien wat ik typ' }))
  expect(field).toHaveAttribute('type', 'text')
})

it('ties what is wrong to the field, and reads it out each time', () => {
  const { rerender, getByLabelText } = show(
    <PassphraseField
      autoComplete="new-password"
      label="Wachtwoordzin"
      value=""
      error="Te kort."
      onChange={() => {}}
    />,
  )
  const field = getByLabelText('Wachtwoordzin')
  expect(field).toHaveAccessibleDescription('Te kort.')
  expect(field).toBeInvalid()
  expect(field).toHaveAttribute('autocomplete', 'new-password')
  rerender(<UnlockForm {...unlock} attempt={1} problem="Past niet." />)
  const [first] = screen.getAllByRole('alert')
  const said = first?.firstElementChild
  expect(screen.getByLabelText('Uw wachtwoordzin')).toHaveFocus()
  expect(screen.getByLabelText('Uw wachtwoordzin')).toHaveAccessibleDescription('Past niet.')
  rerender(<UnlockForm {...unlock} attempt={2} problem="Past niet." />)
  expect(first?.firstElementChild).not.toBe(said)
})

it('does not try while it is busy, has to wait, or nothing was typed', async () => {
  const onUnlock = vi.fn()
  const { user, rerender } = show(<UnlockForm {...unlock} onUnlock={onUnlock} />)
  const press = () => user.click(screen.getByRole('button', { name: 'Openen' }))
  await press()
  await user.type(screen.getByLabelText('Uw wachtwoordzin'), 'een zin')
  rerender(<UnlockForm {...unlock} isBusy onUnlock={onUnlock} />)
  expect(screen.getByRole('progressbar', { name: 'Bezig met het slot' })).toBeVisible()
  await press()
  rerender(<UnlockForm {...unlock} wait="Wacht nog 4 seconden." onUnlock={onUnlock} />)
  await press()
  expect(onUnlock).not.toHaveBeenCalled()
  rerender(<UnlockForm {...unlock} onUnlock={onUnlock} />)
  await user.keyboard('{Enter}')
  await press()
  expect(onUnlock).toHaveBeenCalledWith('een zin')
})

it('asks no passphrase of a key that is damaged', () => {
  show(<UnlockForm {...unlock} isHopeless problem="De sleutel is beschadigd." />)
  expect(screen.getByRole('alert')).toHaveTextContent('De sleutel is beschadigd.')
  expect(screen.queryByLabelText('Uw wachtwoordzin')).toBeNull()
  expect(screen.getByRole('button', { name: 'Alles wissen' })).toBeVisible()
})

it('gives more time by Escape too', () => {
  const onMore = vi.fn()
  show(<IdleWarning words="Nog 30 seconden." onMore={onMore} onLock={() => {}} />)
  const dialog = screen.getByRole('alertdialog', { name: 'Bent u er nog?' })
  fireEvent(dialog, new Event('cancel', { cancelable: true }))
  expect(onMore).toHaveBeenCalledOnce()
})

it('hides in one press, by any language’s name', async () => {
  const onHide = vi.fn()
  const { user } = show(<HideButton onHide={onHide} />, { language: 'en' })
  await user.click(screen.getByRole('button', { name: 'Hide screen' }))
  expect(onHide).toHaveBeenCalledOnce()
})

it('offers a shared computer, and no keeping behind a lock', () => {
  const choice = {
    keeper: 'employee',
    storage: 'device',
    value: undefined,
    error: undefined,
  } as const
  const { rerender } = show(<KeepingChoice {...choice} onChange={() => {}} />)
  expect(screen.getByRole('radio', { name: 'Gedeelde computer' })).toBeVisible()
  rerender(<KeepingChoice {...choice} isLocked onChange={() => {}} />)
  expect(screen.queryByRole('radio')).toBeNull()
})

const unlock = {
  as: 'page',
  isBusy: false,
  attempt: 0,
  onUnlock: () => {},
  onErase: () => {},
} as const

it('goes on to typing the words again only once there are words, and says when they cannot be had', async () => {
  const makePhrase = vi.fn(() => Promise.reject<string>(new Error('no words')))
  const [, none] = lockStates('')
  const { user } = show(
    cloneElement(none?.element as ReactElement<LockScreenProps>, { makePhrase }),
  )
  expect(await screen.findByText(/^Dit lukt nog niet/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Ik heb de woorden opgeschreven' }))
  expect(screen.queryByLabelText('Nog een keer de wachtwoordzin')).toBeNull()
  makePhrase.mockResolvedValue('appel tafel winter')
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByText('appel tafel winter')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Ik heb de woorden opgeschreven' }))
  expect(screen.getByLabelText('Nog een keer de wachtwoordzin')).toBeVisible()
})
