import type { EmployerWords } from '#share/employer-file.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { UseTranslationResponse } from 'react-i18next'
import { writtenDay } from '#ui/parts/written-day.ts'
import { writtenLines } from '#ui/screens/agreements/written-lines.ts'

type Words = UseTranslationResponse<'share', undefined>['t']
type SheetWords = UseTranslationResponse<'agreement', undefined>['t']

/** The words of what goes to an employer, in the language of the interface. */
export function useEmployerWords(): { readonly words: EmployerWords; readonly language: string } {
  const { t, i18n } = useTranslation('share')
  const { t: ofSheet } = useTranslation('agreement')
  const language = i18n.resolvedLanguage ?? i18n.language
  const words = useMemo(() => employerWords(t, ofSheet, language), [t, ofSheet, language])
  return { words, language }
}

/** The words of what goes to an employer. Both `t` speak `language`. */
export function employerWords(t: Words, ofSheet: SheetWords, language: string): EmployerWords {
  return {
    title: t('employer.title'),
    intro: t('employer.intro'),
    madeOn: t('employer.madeOn'),
    agreements: t('employer.agreements'),
    noAgreements: t('employer.noAgreements'),
    again: t('employer.again'),
    noLooks: t('employer.noLooks'),
    points: t('employer.points'),
    lines: (sheet) => writtenLines(sheet, ofSheet, language),
    look: (rhythm) => t(`look.${rhythm}`),
    day: (on) => writtenDay(on, language),
  }
}
