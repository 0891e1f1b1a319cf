import type { Lock } from '#lock/port.ts'
import type { SheetParser } from '#history/case-record.ts'
import { entriesOf } from '#history/database/dump.ts'
import type { History } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { keyRecordKey, keysWithout } from '#history/sealing/keys.ts'
import type { Ring } from './ring.ts'
import type { SnapshotInfo } from './snapshot.ts'

/** A snapshot as a history of its own: to be read where the database cannot be. Nothing of it is kept. */
export interface NewestCopy {
  readonly info: SnapshotInfo
  readonly history: History
  /** Still unchecked; undefined where it was kept without a passphrase. Until `useLock`, reading says `locked`. */
  readonly keyRecord: unknown
  readonly useLock: (lock: Lock) => void
}

/** The newest snapshot that holds anything and can be read; one that is torn or rotten gives way to the one before. */
export async function newestCopyIn(
  ring: Ring,
  parseSheet: SheetParser,
): Promise<NewestCopy | undefined> {
  for (const { number, ids } of await ring.list()) {
    const snapshot = ids.length === 0 ? undefined : await ring.read(number).catch(() => undefined)
    if (snapshot === undefined) continue
    const { info, dump } = snapshot
    const keyRecord = entriesOf(dump, 'meta').find(({ key }) => key === keyRecordKey)?.value
    const keys = keysWithout()
    keys.look(keyRecord)
    const history = historyInMemory(parseSheet, dump, keys)
    return { info, history, keyRecord, useLock: keys.use }
  }
  return undefined
}
