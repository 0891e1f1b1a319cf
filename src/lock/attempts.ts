/** Wrong passphrases in a row, and when the last one was tried. Kept by the caller. */
export interface Attempts {
  readonly failed: number
  /** Milliseconds on whatever clock the caller uses throughout. */
  readonly lastAt: number
}

export const noAttempts: Attempts = { failed: 0, lastAt: 0 }

/** Seconds to wait after so many wrong tries in a row: 1, 2, 4 … 60. It never ends in erasing. */
export function delayAfter(failed: number): number {
  return failed <= 0 ? 0 : Math.min(longestDelay, 2 ** Math.min(failed - 1, 10))
}

export function afterFailure(attempts: Attempts, now: number): Attempts {
  return { failed: attempts.failed + 1, lastAt: now }
}

/** Whole seconds until the next try may be made; 0 where it may be made now. A clock set back does not lock anyone out. */
export function secondsToWait(attempts: Attempts, now: number): number {
  const delay = delayAfter(attempts.failed)
  const passed = Math.max(0, now - attempts.lastAt) / 1000
  return Math.max(0, Math.ceil(delay - passed))
}

const longestDelay = 60
