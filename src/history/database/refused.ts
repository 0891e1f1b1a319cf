import { HistoryError } from '#history/history.ts'
import { readCanary } from '#history/loss/canary-storage.ts'
import { failureOf } from './failure-of.ts'
import { openPatience, within } from './within.ts'

/**
 * The same as `failureOf`, save that a browser which refuses all its stores is not taken for one whose
 * database is broken. Browsers differ in the names of their errors, not in what they refuse together.
 */
export async function failureNow(error: unknown): Promise<HistoryError> {
  const known = failureOf(error)
  const mayBeRefused = known.failure === 'damaged' || known.failure === 'closed'
  return mayBeRefused && (await isAllRefused()) ? new HistoryError('refused', error) : known
}

/** Whether what this browser has beside its database refuses as well; what gives no answer does not refuse. */
async function isAllRefused(): Promise<boolean> {
  // What was noted here can still be read: then it is not refused.
  if (readCanary() !== undefined) return false
  const asked = await Promise.all([
    isRefused(() => navigator.storage.getDirectory()),
    isRefused(() => caches.keys()),
  ])
  return asked.every(Boolean)
}

/** Absent is refused too: some browsers take away what they do not allow. */
async function isRefused(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await within(openPatience, ask(), () => undefined)
    return false
  } catch (error) {
    return !(error instanceof DOMException && error.name === 'TimeoutError')
  }
}
