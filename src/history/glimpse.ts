import { readCanary } from './loss/canary-storage.ts'
import { clearedKey } from './verbs/erasing.ts'
import { keyRecordKey } from './sealing/keys.ts'
import { databaseVersion } from './database/migrations.ts'
import { parseRecord } from './records/parse-record.ts'
import type { RunRecord } from './record.ts'
import { recoveryOf } from './loss/recovery.ts'
import { bucketHome, bucketNumbers, openAsItStands, siteHome } from './database/homes.ts'
import { readTally } from './loss/tally.ts'
import { done } from './database/upgrade.ts'

/** What is kept on this device, looked at and left alone. */
export interface Glimpse {
  /** Newest first. */
  readonly runs: readonly RunRecord[]
  readonly cases: number
}

/**
 * A look at what is kept before the history itself is there: nothing is written, made or mended.
 * Undefined where there is anything that `openHistory` would have to settle or to ask first: another
 * version, a passphrase, a loss, something damaged. Rejects where there is no database.
 */
export async function glimpse(): Promise<Glimpse | undefined> {
  const [number, other] = await bucketNumbers()
  // A move was broken off, or is under way.
  if (other !== undefined) return undefined
  const db = await openAsItStands(number === undefined ? siteHome() : await bucketHome(number))
  try {
    return db.version === databaseVersion ? await seenIn(db) : undefined
  } finally {
    db.close()
  }
}

async function seenIn(db: IDBDatabase): Promise<Glimpse | undefined> {
  const tx = db.transaction(['runs', 'cases', 'meta'], 'readonly')
  const meta = tx.objectStore('meta')
  const [stored, cases, keyRecord, cleared, tally] = await Promise.all([
    done<unknown[]>(tx.objectStore('runs').getAll()),
    done(tx.objectStore('cases').count()),
    done<unknown>(meta.get(keyRecordKey)),
    done<unknown>(meta.get(clearedKey)),
    readTally({ get: (_, key) => done<unknown>(meta.get(key)) }),
  ])
  const runs = stored.map(parseRecord).filter((run) => run !== undefined)
  const isDamaged = runs.length < stored.length
  const isLost = recoveryOf(readCanary(), { tally, runs: runs.length, cases }, []) !== undefined
  if (keyRecord !== undefined || cleared !== undefined || isDamaged || isLost) return undefined
  return { runs: runs.sort((a, b) => b.seq - a.seq), cases }
}
