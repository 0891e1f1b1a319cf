import { lockFailureWords, secondsWords } from './lock-words.ts'
import { afterFailure, noAttempts, secondsToWait } from '#lock/attempts.ts'
import type { Attempts } from '#lock/attempts.ts'
import { HistoryError } from '#history/history.ts'
import { LockError } from '#lock/port.ts'
import type { LockFailure } from '#lock/port.ts'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** `unread`: what the passphrase belongs to could not be read, or what it changes not be written. */
type Failure = LockFailure | 'unread'

export interface Trying {
  readonly isBusy: boolean
  readonly failure: Failure | undefined
  readonly problem: string | undefined
  /** Until the next try, in words; absent where it may be made now. */
  readonly wait: string | undefined
  readonly attempt: number
  /** Does what takes a passphrase; resolves to whether it went well. */
  readonly attemptTo: (work: () => Promise<void>) => Promise<boolean>
}

/** Trying a passphrase: 1, 2, 4 … 60 seconds apart, wherever it is asked for; nothing is ever erased by it. */
export function useTrying(whose: object): Trying {
  const { t } = useTranslation(['lock', 'history'])
  const [attempts, setAttempts] = useState(() => attemptsOf.get(whose) ?? noAttempts)
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const [now, setNow] = useState(() => Date.now())
  const left = secondsToWait(attempts, now)
  useEffect(() => {
    if (left === 0) return undefined
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [left])
  const keep = (next: Attempts) => {
    attemptsOf.set(whose, next)
    setAttempts(next)
    setNow(Date.now())
  }
  return {
    isBusy,
    failure,
    problem: failure && (failure === 'unread' ? t('history:unread') : lockFailureWords(t, failure)),
    wait: left === 0 ? undefined : secondsWords(t, 'wait', left),
    attempt: attempts.failed,
    attemptTo: async (work) => {
      setBusy(true)
      try {
        await work()
        setFailure(undefined)
        keep(noAttempts)
        return true
      } catch (error) {
        const why = whyOf(error)
        setFailure(why)
        if (why === 'wrong-passphrase') keep(afterFailure(attempts, Date.now()))
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}

function whyOf(error: unknown): Failure {
  if (error instanceof HistoryError) return 'unread'
  return error instanceof LockError ? error.failure : 'unable'
}

/** Wrong tries count on when the page asks elsewhere. */
const attemptsOf = new WeakMap<object, Attempts>()
