import { anyCount } from '#lock/any-count.ts'
import type { Lock } from '#lock/port.ts'
import { isCount, isObject } from '#history/records/guards.ts'
import { HistoryError } from '#history/history.ts'
import { keyRecordKey, type Keys } from './keys.ts'
import { packKeyIn } from '#history/records/kept-pack.ts'
import { isSealed, opened, sealedWith, type Storable } from './sealing.ts'
import type { RecordStore, Stores } from '#history/database/stores.ts'
import { finishedIn } from '#history/loss/tally.ts'

const recordStores = ['cases', 'runs'] as const

/**
 * Seals every record with another lock, and puts its key record in place, in one transaction: the
 * other way round half would open with neither. Damaged records are sealed as they are; what
 * does not open stays as it is.
 */
export async function reseal(
  stores: Stores,
  keys: Keys,
  lock: Lock,
  keyRecord: object | undefined,
): Promise<void> {
  for (let tried = 0; tried < 3; tried += 1) {
    const before = await stores.read(async (tx) => {
      await keys.check(tx)
      return { cases: await tx.all('cases'), runs: await tx.all('runs') }
    })
    const after = {
      cases: await resealed('cases', before.cases, keys.lock(), lock),
      runs: await resealed('runs', before.runs, keys.lock(), lock),
    }
    const isDone = await stores.change(async (tx) => {
      await keys.check(tx)
      for (const store of recordStores) {
        // Another tab saved meanwhile: once more, with what it saved.
        if (JSON.stringify(await tx.all(store)) !== JSON.stringify(before[store])) return false
        for (const value of after[store]) await tx.put(store, value)
      }
      if (keyRecord === undefined) await tx.delete('meta', keyRecordKey)
      else await tx.put('meta', keyRecord, keyRecordKey)
      return true
    })
    if (isDone) {
      for (const store of recordStores) noteMoved(keys, store, before[store], after[store])
      return
    }
  }
  throw new HistoryError('conflict')
}

/** So that who holds a record of before can save it. */
function noteMoved(
  { revs }: Keys,
  store: RecordStore,
  before: readonly unknown[],
  after: readonly object[],
): void {
  const now = new Map(after.filter(isObject).map(({ id, rev }) => [id, rev]))
  for (const { id, rev } of before.filter(isObject)) {
    const to = now.get(id)
    if (isCount(rev) && isCount(to) && to !== rev) revs.moved(store, String(id), rev, to)
  }
}

async function resealed(
  store: RecordStore,
  values: readonly unknown[],
  from: Lock,
  to: Lock,
): Promise<readonly object[]> {
  const all = values.map(async (value) => {
    const content = await opened(from, store, value)
    if (!isObject(content) || !isObject(value)) return undefined
    const { id, seq } = value
    const { caseId, finishedSeq } = content
    const storable: Storable = { ...content, id: String(id), rev: anyCount() }
    const packKey = packKeyIn(content)
    const sealed = await sealedWith(to, store, storable, {
      finished: finishedIn(store, content),
      ...(typeof caseId === 'string' ? { caseId } : {}),
      ...(packKey === undefined ? {} : { packKey }),
    })
    const order = isCount(finishedSeq) ? { seq, finishedSeq } : { seq }
    return isSealed(sealed) ? { ...sealed, ...order } : content
  })
  return (await Promise.all(all)).filter((value) => value !== undefined)
}
