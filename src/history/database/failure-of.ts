import { HistoryError } from '#history/history.ts'

/** What a browser's error means for the person whose runs these are; whether it is a refusal, `failureNow` finds out. */
export function failureOf(error: unknown): HistoryError {
  if (error instanceof HistoryError) return error
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new HistoryError('full', error)
    case 'VersionError':
      return new HistoryError('newer', error)
    case 'InvalidStateError':
    case 'AbortError':
    case 'TimeoutError':
      return new HistoryError('closed', error)
    default:
      return new HistoryError('damaged', error)
  }
}

/**
 * Whether the connection may have gone from under us, so that opening anew can help.
 * WebKit says `UnknownError` where its storage process was ended.
 */
export function isLostConnection(error: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(error))
}

/** Whether a retry a little later may well succeed. */
export function isWorthRetrying(error: unknown): boolean {
  return isLostConnection(error) && !(error instanceof HistoryError)
}

/** An error's name, also of one made in another realm. */
export function nameOf(error: unknown): string {
  const named = typeof error === 'object' && error !== null && 'name' in error
  return named && typeof error.name === 'string' ? error.name : ''
}
