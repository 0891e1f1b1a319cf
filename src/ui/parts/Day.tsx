import { useTranslation } from 'react-i18next'
import { writtenDay } from './written-day.ts'

/** A day, `YYYY-MM-DD`, written out in the language of the interface. */
export function Day({ on }: { readonly on: string }) {
  const { i18n } = useTranslation()
  return <time dateTime={on}>{writtenDay(on, i18n.resolvedLanguage ?? i18n.language)}</time>
}
