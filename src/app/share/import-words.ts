import type { UseTranslationResponse } from 'react-i18next'
import type { HistoryFailure } from '#history/history.ts'
import type { Refusal } from '#share/refusal.ts'
import type { Doubt } from '#ui/screens/share/import-view.ts'
import { outcomeCheckWords, planWords, refusalWords } from './share-words.ts'

type ShareWords = UseTranslationResponse<'share', undefined>['t']
type Words = UseTranslationResponse<'sharing', undefined>['t']

/** All that is said on the way in. */
export interface ImportWords {
  readonly refusal: (refusal: Refusal) => string
  readonly trouble: (failure: HistoryFailure) => string
  /** That what was looked at is no longer so. */
  readonly changed: string
  readonly countsWords: (counts: Parameters<typeof planWords>[1]) => string
  readonly doubtWords: (doubt: Doubt) => string
}

export function importWords(ofFile: ShareWords, t: Words): ImportWords {
  return {
    refusal: (refusal) => refusalWords(ofFile, refusal),
    trouble: (failure) => t(`import.trouble.${troubleOf(failure)}`),
    changed: t('import.trouble.changed'),
    countsWords: (counts) => planWords(ofFile, counts),
    doubtWords: (doubt) => outcomeCheckWords(ofFile, doubt),
  }
}

function troubleOf(failure: HistoryFailure) {
  switch (failure) {
    case 'full':
    case 'locked':
    case 'newer':
    case 'conflict':
      return failure
    case 'refused':
    case 'damaged':
    case 'closed':
      return 'other'
  }
}
