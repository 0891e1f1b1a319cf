import { entriesOf, type Dump, type Entry } from '#history/database/dump.ts'
import { isCount, isObject } from '#history/records/guards.ts'
import { keyRecordKey } from '#history/sealing/keys.ts'
import { restorePack } from '#history/verbs/packs.ts'
import { filesIn } from '#history/records/kept-pack.ts'
import type { Canary } from '#history/loss/canary.ts'
import type { Snapshot } from './snapshot.ts'
import type { RecordStore, Writing } from '#history/database/stores.ts'
import { readTally, tallyKey, tallyNow, writeTally } from '#history/loss/tally.ts'

/**
 * Puts back what the snapshot holds and the stores do not, or hold in an earlier revision; all else
 * stays, and comes after it in order. Where the two are sealed with different keys only one can
 * be read: then the snapshot takes the place of what is there.
 */
export async function mergeSnapshot(tx: Writing, snapshot: Snapshot): Promise<Canary> {
  const { dump } = snapshot
  if (await isOtherKey(tx, dump)) return replaceWith(tx, snapshot)
  for (const store of ['cases', 'runs'] as const)
    await mergeStore(tx, store, entriesOf(dump, store))
  for (const { key, value } of entriesOf(dump, 'packs')) {
    const files = filesIn(value)
    if (files) await restorePack(tx, { key, files })
  }
  await putKeyRecord(tx, dump)
  return recounted(tx, snapshot)
}

/** Exactly what the snapshot holds. */
export async function replaceWith(tx: Writing, snapshot: Snapshot): Promise<Canary> {
  const { dump } = snapshot
  for (const store of ['cases', 'runs', 'packs'] as const) {
    await tx.clear(store)
    for (const { value } of entriesOf(dump, store)) if (isObject(value)) await tx.put(store, value)
  }
  await tx.delete('meta', keyRecordKey)
  await putKeyRecord(tx, dump)
  return recounted(tx, snapshot)
}

async function mergeStore(
  tx: Writing,
  store: RecordStore,
  entries: readonly Entry[],
): Promise<void> {
  const last = Math.max(0, ...entries.map(({ value }) => countIn(value, 'seq')))
  const theirs = new Set(entries.map(({ key }) => key))
  const ours = (await tx.all(store))
    .filter(isObject)
    .filter((value) => !theirs.has(String(value['id'])))
    .sort((a, b) => countIn(a, 'seq') - countIn(b, 'seq'))
  if (ours.some((value) => countIn(value, 'seq') <= last)) {
    for (const [place, value] of ours.entries())
      await tx.put(store, { ...value, seq: last + 1 + place })
  }
  for (const { key, value } of entries) {
    const here = await tx.get(store, key)
    const isNewer = countIn(here, 'rev') >= countIn(value, 'rev')
    if (isObject(value) && !(here !== undefined && isNewer)) await tx.put(store, value)
  }
}

/** Another key seals what is here, and something is here. */
async function isOtherKey(tx: Writing, dump: Dump): Promise<boolean> {
  const isEmpty = (await tx.count('runs')) === 0 && (await tx.count('cases')) === 0
  const here = JSON.stringify(await tx.get('meta', keyRecordKey))
  return !isEmpty && here !== JSON.stringify(keyRecordIn(dump))
}

async function putKeyRecord(tx: Writing, dump: Dump): Promise<void> {
  const keyRecord = keyRecordIn(dump)
  if (isObject(keyRecord)) await tx.put('meta', keyRecord, keyRecordKey)
}

function keyRecordIn(dump: Dump): unknown {
  return entriesOf(dump, 'meta').find(({ key }) => key === keyRecordKey)?.value
}

/** The tally from what now stands there; it remains the tally of this database. */
async function recounted(tx: Writing, { info }: Snapshot): Promise<Canary> {
  const before = await readTally(tx)
  await tx.delete('meta', tallyKey)
  const counted = await tallyNow(tx)
  const { lastRunDay, lastBackupDay, finished, sinceBackup = finished } = info.figures
  const { dbId, erasedRuns, erasedCases } = before ?? counted
  return writeTally(tx, {
    // A sealed record does not tell its day; the snapshot does.
    ...(lastRunDay === undefined ? {} : { lastRunDay }),
    ...(lastBackupDay === undefined ? {} : { lastBackupDay }),
    ...counted,
    dbId,
    erasedRuns,
    erasedCases,
    finishedAtBackup: Math.max(0, finished - sinceBackup),
  })
}

function countIn(value: unknown, field: 'rev' | 'seq'): number {
  const count = isObject(value) ? value[field] : undefined
  return isCount(count) ? count : 0
}
