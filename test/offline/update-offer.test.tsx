import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { offer } from '#app/offline/offer.ts'
import { UpdateOffer } from '#app/offline/UpdateOffer.tsx'
import { expectNoAxeViolations, show } from '../support/show.tsx'

afterEach(() => offer.set(undefined))

it.each([
  { where: 'at rest', isAtRest: true, may: true },
  { where: 'in a run', isAtRest: false, may: false },
  { where: 'covered', isAtRest: undefined, may: false },
])('whether the page may be loaded again after the press: $where', async ({ isAtRest, may }) => {
  const accept = vi.fn()
  offer.set({ accept })
  const { container, rerender, user } = show(<UpdateOffer isAtRest settled={settled} />)
  await user.click(await screen.findByRole('button', { name: 'Nu vernieuwen' }))
  await expectNoAxeViolations(container)
  const [isStill] = accept.mock.calls[0] ?? []
  rerender(
    isAtRest === undefined ? (
      <p>Verborgen</p>
    ) : (
      <UpdateOffer isAtRest={isAtRest} settled={settled} />
    ),
  )
  expect(isStill()).toBe(may)
})

async function settled(): Promise<void> {
  await Promise.resolve()
}
