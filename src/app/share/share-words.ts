import type { UseTranslationResponse } from 'react-i18next'
import type { OutcomeCheck } from '#share/check-outcome.ts'
import type { CsvWords } from '#share/agreements-csv.ts'
import type { Separator } from '#share/csv.ts'
import type { Refusal } from '#share/refusal.ts'
import { writtenDay } from '#ui/parts/written-day.ts'

type Words = UseTranslationResponse<'share', undefined>['t']

/** Why a file was not taken in, and what to do. */
export function refusalWords(t: Words, refusal: Refusal): string {
  return t(`refusal.${refusal}`)
}

/** "3 new, 2 already here, 1 differs". */
export function planWords(
  t: Words,
  counts: { readonly new: number; readonly present: number; readonly differs: number },
): string {
  const { present, differs } = counts
  return [
    t('plan.new', { count: counts.new }),
    t('plan.present', { count: present }),
    t('plan.differs', { count: differs }),
  ].join(', ')
}

/** What to say of an outcome that a file claims, where there is something to say. */
export function outcomeCheckWords(t: Words, check: Exclude<OutcomeCheck, 'follows'>): string {
  return t(`outcome.${check}`)
}

/** What the columns of a counsellor's list are called, in the page's language; `separator` is the device's. */
export function csvWords(t: Words, language: string, separator: Separator): CsvWords {
  return {
    case: t('csv.case'),
    subject: t('csv.subject'),
    content: t('csv.content'),
    separator,
    day: (on) => writtenDay(on, language),
  }
}
