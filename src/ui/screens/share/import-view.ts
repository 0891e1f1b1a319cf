import type { UseTranslationResponse } from 'react-i18next'
import { writtenDay } from '#ui/parts/written-day.ts'

/** As much of a record as tells one from another. Days are `YYYY-MM-DD`. */
export type RecordFacts =
  | {
      readonly kind: 'run'
      readonly startedOn: string
      readonly finishedOn?: string | undefined
      readonly answered: number
      readonly outcomeTitle?: string | undefined
    }
  | {
      readonly kind: 'case'
      /** An employee's own, who never meets the word case. */
      readonly isOwn: boolean
      /** Someone's own words; empty where none were given. */
      readonly label: string
      readonly closedOn?: string | undefined
      readonly sheets: number
      readonly questions: number
    }

/** Where there is something to say of the outcome that a file claims. */
export type Doubt = 'forged' | 'unknown'

export interface Coming {
  readonly key: string
  readonly facts: RecordFacts
  readonly doubt?: Doubt | undefined
}

export interface Differing extends Coming {
  readonly here: RecordFacts
  /** Which of the two went further; undefined where only a person can say. */
  readonly further?: 'here' | 'file' | undefined
}

/** What a file would bring, ready to be shown. */
export interface ImportView {
  readonly madeOn: string
  /** "3 new, 2 already here, 1 differs". */
  readonly counts: string
  readonly coming: readonly Coming[]
  readonly differs: readonly Differing[]
  /** The sentences for what is in doubt. */
  readonly doubts: readonly { readonly doubt: Doubt; readonly words: string }[]
  /** Whether the questions in the file are left out. */
  readonly packsRefused: boolean
  /** How many cases of the file were erased here before: they come back only if a person says so. */
  readonly erased: number
  /** Whether it brings cases of others, and nothing is locked here yet. */
  readonly needsLock: boolean
}

type Words = UseTranslationResponse<'sharing', undefined>['t']

/** What a record is. */
export function titleOf(facts: RecordFacts, t: Words, language: string): string {
  if (facts.kind === 'run') return `${t('import.run')} ${writtenDay(facts.startedOn, language)}`
  if (facts.isOwn) return facts.label === '' ? t('import.own') : facts.label
  return facts.label === '' ? t('import.case') : t('import.caseNamed', { label: facts.label })
}

/** How far a record has come. */
export function detailOf(facts: RecordFacts, t: Words, language: string): string {
  if (facts.kind === 'run') {
    const { finishedOn, answered, outcomeTitle } = facts
    return [
      finishedOn === undefined
        ? t('import.unfinished')
        : `${t('import.finishedOn')} ${writtenDay(finishedOn, language)}`,
      t('count.answered', { count: answered }),
      ...(outcomeTitle === undefined ? [] : [outcomeTitle]),
    ].join(' · ')
  }
  return [
    t('count.sheets', { count: facts.sheets }),
    ...(facts.questions > 0 ? [t('count.questions', { count: facts.questions })] : []),
    ...(facts.closedOn === undefined ? [] : [t('import.closed')]),
  ].join(' · ')
}
