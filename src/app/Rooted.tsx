import { StrictMode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { I18nextProviderProps } from 'react-i18next'
import { App } from './App.tsx'
import type { ServicesToCome } from './state/services.ts'

interface Props {
  readonly i18n: I18nextProviderProps['i18n']
  readonly services: ServicesToCome
}

/** The app from its root: the same tree when prerendered and in the browser, or it would not fit. */
export function Rooted({ i18n, services }: Props) {
  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App services={services} />
      </I18nextProvider>
    </StrictMode>
  )
}
