import type { EmployerWords } from '#share/employer-file.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { employerWords } from '#app/share/share-words.ts'

/** The words of what goes to an employer, in the language of the interface. */
export function useEmployerWords(): { readonly words: EmployerWords; readonly language: string } {
  const { t, i18n } = useTranslation('share')
  const { t: ofSheet } = useTranslation('agreement')
  const language = i18n.resolvedLanguage ?? i18n.language
  const words = useMemo(() => employerWords(t, ofSheet, language), [t, ofSheet, language])
  return { words, language }
}
