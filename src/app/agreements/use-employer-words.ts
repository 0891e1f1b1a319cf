import type { EmployerWords } from '#share/employer-file.ts'
import { useTranslation } from 'react-i18next'
import { employerWords } from '#app/share/share-words.ts'

/** The words of what goes to an employer, in the language of the interface. */
export function useEmployerWords(): { readonly words: EmployerWords; readonly language: string } {
  const { t, i18n } = useTranslation('share')
  const { t: ofSheet } = useTranslation('agreement')
  const language = i18n.resolvedLanguage ?? i18n.language
  return { words: employerWords(t, ofSheet, language), language }
}
