import type { Canary } from './canary.ts'
import type { Dump } from '#history/database/dump.ts'
import { clearedKey, tombstonesIn, tombstonesKey } from '#history/verbs/erasing.ts'
import { isObject, isText } from '#history/records/guards.ts'
import { keyRecordKey } from '#history/sealing/keys.ts'
import { databaseVersion } from '#history/database/migrations.ts'
import type { Figures } from '#history/figures.ts'
import type { Present } from './recovery.ts'
import type { Taken } from '#history/snapshots/ring.ts'
import type { Reading, Stores } from '#history/database/stores.ts'
import { finishedIn, lastDayOf, readTally, tallyNow, type Tally } from './tally.ts'

/** The content of the database at opening. */
export interface Stock extends Present {
  readonly keyRecord: unknown
  /** The database of this id was emptied on purpose. */
  readonly cleared: string | undefined
  readonly tombstones: readonly string[]
  /** What the canary should say. */
  readonly canary: Canary | undefined
}

export function stockOf(stores: Stores): Promise<Stock> {
  return stores.read(async (tx) => {
    const cleared = await tx.get('meta', clearedKey)
    const tally = await readTally(tx)
    const [runs, cases] = [await tx.count('runs'), await tx.count('cases')]
    return {
      tally,
      runs,
      cases,
      keyRecord: await tx.get('meta', keyRecordKey),
      cleared: isText(cleared) ? cleared : undefined,
      tombstones: tombstonesIn(await tx.get('meta', tombstonesKey)),
      canary: tally && (runs > 0 || cases > 0) ? canaryWith(tally, runs, cases) : undefined,
    }
  })
}

/** All that a snapshot holds: the records and packs as they stand, and the key record that opens them. */
export function takenFrom(stores: Stores): Promise<Taken> {
  return stores.read(async (tx) => ({ dump: await dumpIn(tx), figures: await figuresIn(tx) }))
}

export async function figuresIn(tx: Reading): Promise<Figures> {
  const { finished, finishedAtBackup, lastRunDay, lastBackupDay } = await tallyNow(tx)
  return {
    finished,
    cases: await tx.count('cases'),
    ...(lastRunDay === undefined ? {} : { lastRunDay }),
    ...(lastBackupDay === undefined ? {} : { lastBackupDay }),
    sinceBackup: Math.max(0, finished - finishedAtBackup),
  }
}

/** The figures of a dump in today's shape. */
export function figuresOf({ stores }: Dump): Figures {
  const values = (name: string) => (stores[name] ?? []).map(({ value }) => value)
  const [runs, cases] = [values('runs'), values('cases')]
  const days = [...runs, ...cases].map(lastDayOf).filter((day) => day !== undefined)
  const lastRunDay = days.toSorted().at(-1)
  const finished = runs.filter((run) => finishedIn('runs', run) > 0).length
  return { finished, cases: cases.length, ...(lastRunDay === undefined ? {} : { lastRunDay }) }
}

async function dumpIn(tx: Reading): Promise<Dump> {
  const keyRecord = await tx.get('meta', keyRecordKey)
  return {
    schema: databaseVersion,
    stores: {
      runs: (await tx.all('runs')).map((value) => ({ key: keyIn(value, 'id'), value })),
      cases: (await tx.all('cases')).map((value) => ({ key: keyIn(value, 'id'), value })),
      packs: (await tx.all('packs')).map((value) => ({ key: keyIn(value, 'key'), value })),
      meta: keyRecord === undefined ? [] : [{ key: keyRecordKey, value: keyRecord }],
    },
  }
}

function canaryWith({ finishedAtBackup: _, ...said }: Tally, runs: number, cases: number): Canary {
  return { format: 1, ...said, runs, cases }
}

function keyIn(value: unknown, name: string): string {
  return isObject(value) ? String(value[name]) : ''
}
