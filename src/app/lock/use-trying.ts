import { lockFailureWords, secondsWords } from './lock-words.ts'
import { afterFailure, noAttempts, secondsToWait } from '#lock/attempts.ts'
import type { Attempts } from '#lock/attempts.ts'
import { HistoryError } from '#history/history.ts'
import { deriveApart } from '#lock/bytes-apart.ts'
import { LockError } from '#lock/port.ts'
import type { LockFailure } from '#lock/port.ts'
import type { Derive } from '#lock/unlock.ts'
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
  /** Stretches the passphrase anew, in the place of what takes so long; absent while nothing is stretched. */
  readonly again: (() => void) | undefined
  /** Does what takes a passphrase, stretched by `derive`; resolves to whether it went well. */
  readonly attemptTo: (work: (derive: Derive) => Promise<void>) => Promise<boolean>
}

/** Trying a passphrase: 1, 2, 4 … 60 seconds apart, wherever it is asked for; nothing is ever erased by it. */
export function useTrying(whose: object): Trying {
  const { t } = useTranslation(['lock', 'history'])
  const [attempts, setAttempts] = useState(() => attemptsOf.get(whose) ?? noAttempts)
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const [again, setAgain] = useState<() => void>()
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
    again,
    failure,
    problem: failure && (failure === 'unread' ? t('history:unread') : lockFailureWords(t, failure)),
    wait: left === 0 ? undefined : secondsWords(t, 'wait', left),
    attempt: attempts.failed,
    attemptTo: async (work) => {
      setBusy(true)
      try {
        await stretchedAnew(work, (next) => setAgain(() => next))
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

/**
 * Does this, and while a passphrase is stretched for it says how to begin anew. Of those only the last goes on:
 * one that was given up gets no key, and so writes nothing.
 */
function stretchedAnew(
  work: (derive: Derive) => Promise<void>,
  say: (again: (() => void) | undefined) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const run = () => {
      const stop = new AbortController()
      const again = () => {
        if (stop.signal.aborted) return
        stop.abort()
        run()
      }
      const derive: Derive = async (stretch) => {
        say(again)
        const bytes = await deriveApart(stretch, stop.signal).finally(() => {
          if (!stop.signal.aborted) say(undefined)
        })
        stop.signal.throwIfAborted()
        return bytes
      }
      work(derive).then(resolve, (error: unknown) => {
        if (!stop.signal.aborted) reject(error instanceof Error ? error : new Error(String(error)))
      })
    }
    run()
  })
}

function whyOf(error: unknown): Failure {
  if (error instanceof HistoryError) return 'unread'
  return error instanceof LockError ? error.failure : 'unable'
}

/** Wrong tries count on when the page asks elsewhere. */
const attemptsOf = new WeakMap<object, Attempts>()
