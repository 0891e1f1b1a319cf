import { createI18n } from '#i18n/i18n.ts'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement, ReactNode } from 'react'
import { expect, vi } from 'vitest'
import { hears } from '#ui/parts/say.ts'
import { I18nextProvider } from 'react-i18next'

/**
 * Renders with the interface words, and gives back a user, the words and all queries; `expectSaid` waits until who
 * hears the page has heard these words, once.
 */
export function show(element: ReactElement, { language = 'nl' }: { language?: string } = {}) {
  const i18n = createI18n(language)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  )
  // As the shell has it.
  const region = document.createElement('p')
  hears(region)
  const heard: string[] = []
  const watch = new MutationObserver(() => heard.push(region.textContent ?? ''))
  watch.observe(region, { childList: true })
  const expectSaid = (words: string) =>
    vi.waitFor(() => expect(heard.join('').split(words)).toHaveLength(2), 3000)
  return { user: userEvent.setup(), i18n, expectSaid, ...render(element, { wrapper }) }
}

export { expectNoAxeViolations } from './axe.ts'
