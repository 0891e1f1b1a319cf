import { noLock, type Lock } from '#lock/port.ts'
import { isObject } from '#history/records/guards.ts'
import { HistoryError } from '#history/history.ts'
import type { Reading } from '#history/database/stores.ts'
import { revsMoved, type Revs } from './revs.ts'

/** The lock in use, and whether it is the lock that the stores require. */
export interface Keys {
  readonly lock: () => Lock
  /** Rejects with `locked` if the stored data needs a passphrase that was not given here. */
  readonly check: (tx: Reading) => Promise<void>
  /** Reads with this lock from now on, as the one that belongs to the key record last looked at. */
  readonly use: (lock: Lock) => void
  /** Notes the key record that the stores hold. */
  readonly look: (keyRecord: unknown) => void
  readonly revs: Revs
}

export const keyRecordKey = 'lock'

export function keysWithout(): Keys {
  let lock = noLock
  let used: string | undefined
  let seen: string | undefined
  return {
    lock: () => lock,
    check: async (tx) => {
      const wanted = idOf(await tx.get('meta', keyRecordKey))
      const given = lock.kind === 'none' ? undefined : used
      // Also where another tab has taken the passphrase away, or chosen another: ask anew.
      if (wanted !== given) throw new HistoryError('locked')
    },
    use: (next) => {
      lock = next
      used = seen
    },
    look: (keyRecord) => {
      seen = idOf(keyRecord)
    },
    revs: revsMoved(),
  }
}

/** Tells two key records apart: a new one wraps its key anew. */
function idOf(keyRecord: unknown): string | undefined {
  if (keyRecord === undefined) return undefined
  const wrapped = isObject(keyRecord) ? keyRecord['wrapped'] : undefined
  return typeof wrapped === 'string' ? wrapped : 'damaged'
}
