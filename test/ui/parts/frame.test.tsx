import { languages } from '#i18n/i18n.ts'
import { Frame } from '#ui/parts/Frame.tsx'
import { within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, it, vi } from 'vitest'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

function frame(props: Partial<ComponentProps<typeof Frame>> = {}) {
  return (
    <Frame language="nl" languages={languages} onLanguage={() => {}} current="about" {...props}>
      <h1>Inhoud</h1>
    </Frame>
  )
}

it('skips to the content without leaving the page', async () => {
  const { user, getByRole } = show(frame())
  const hash = window.location.hash
  await user.tab()
  expect(getByRole('link', { name: 'Naar de inhoud' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(getByRole('main')).toHaveFocus()
  expect(window.location.hash).toBe(hash)
})

it('switches language, each named in its own', async () => {
  const onLanguage = vi.fn()
  const { user, getByRole } = show(frame({ onLanguage }))
  expect(getByRole('button', { name: 'Nederlands', pressed: true })).toHaveAttribute('lang', 'nl')
  const english = getByRole('button', { name: 'English', pressed: false })
  expect(english).toHaveAttribute('lang', 'en')
  await user.click(english)
  expect(onLanguage).toHaveBeenCalledExactlyOnceWith('en')
})

it.each([
  [false, ['Start', 'Gesprek en afspraken', 'Eerdere keren', 'Over'], ['#/agenda', '#/eerder']],
  [true, ['Start', 'Gesprek en afspraken', 'Trajecten', 'Over'], ['#/afspraken', '#/trajecten']],
])('leads to four places, and marks the one we are at: professional %s', (is, names, hrefs) => {
  const { getByRole } = show(frame({ isProfessional: is }))
  const links = within(getByRole('navigation')).getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(names)
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/', ...hrefs, '#/over'])
  expect(links.filter((link) => link.getAttribute('aria-current') === 'page')).toEqual([links[3]])
})

it('opens the menu, and shuts it after a choice', async () => {
  const { user, getByRole } = show(frame())
  const menu = getByRole('button', { name: 'Menu' })
  expect(menu).toHaveAttribute('aria-expanded', 'false')
  await user.click(menu)
  expect(menu).toHaveAttribute('aria-expanded', 'true')
  await user.click(getByRole('link', { name: 'Over' }))
  expect(menu).toHaveAttribute('aria-expanded', 'false')
})

it('shuts the menu by Escape, and is back at its button', async () => {
  const { user, getByRole } = show(frame())
  const menu = getByRole('button', { name: 'Menu' })
  await user.click(menu)
  await user.tab()
  await user.keyboard('{Escape}')
  expect(menu).toHaveAttribute('aria-expanded', 'false')
  expect(menu).toHaveFocus()
})

it('says at the foot whose tree it is', () => {
  const { getByRole } = show(frame({ treeName: 'Een boom' }))
  const foot = getByRole('contentinfo')
  expect(foot).toHaveTextContent('Een boom')
  expect(within(foot).getByRole('link', { name: 'Privacy' })).toHaveAttribute('href', '#/privacy')
})

it.each(['nl', 'en'])('breaks no rule of accessibility (%s)', async (language) => {
  const { container } = show(frame({ language }), { language })
  await expectNoAxeViolations(container)
})
