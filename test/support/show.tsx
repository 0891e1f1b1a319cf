import { createI18n } from '#i18n/i18n.ts'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement, ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'

/** Renders with the interface words, and gives back a user, the words and all queries. */
export function show(element: ReactElement, { language = 'nl' }: { language?: string } = {}) {
  const i18n = createI18n(language)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  )
  return { user: userEvent.setup(), i18n, ...render(element, { wrapper }) }
}

export { expectNoAxeViolations } from './axe.ts'
