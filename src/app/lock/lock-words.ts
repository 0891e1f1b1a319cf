import type { UseTranslationResponse } from 'react-i18next'
import type { LockFailure } from '#lock/port.ts'
import { shortestPhrase, type Strength } from '#lock/strength.ts'

type Words = UseTranslationResponse<'lock', undefined>['t']

/** Why it did not open, and what to do. */
export function lockFailureWords(t: Words, failure: LockFailure): string {
  return t(`failure.${failure}`)
}

/** What is to be said of a phrase of one's own. */
export function strengthWords(t: Words, strength: Strength): string {
  return t(`strength.${strength}`, { count: shortestPhrase })
}

/** How long until the next try, or until the app locks; `seconds` is whole. */
export function secondsWords(t: Words, what: 'wait' | 'idle', seconds: number): string {
  switch (what) {
    case 'wait':
      return t('wait', { count: seconds })
    case 'idle':
      return t('idle', { count: seconds })
  }
}
