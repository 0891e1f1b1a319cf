import { anyCount } from '#lock/any-count.ts'
import type { Lock } from '#lock/port.ts'
import { isCount, isObject } from '#history/records/guards.ts'
import { HistoryError } from '#history/history.ts'
import { keyRecordKey, type Keys } from './keys.ts'
import { packKeyIn } from '#history/records/kept-pack.ts'
import { isSealed, opened, sealedWith, type Storable } from './sealing.ts'
import { contentIn, type Content } from '#history/database/content.ts'
import type { RecordStore } from '#history/database/stores.ts'
import type { Device } from '#history/device/device.ts'
import { finishedIn } from '#history/loss/tally.ts'

const recordStores = ['cases', 'runs'] as const

/**
 * Seals every record with another lock, and puts its key record in place, all at once: else half
 * would open with neither. Damaged records are sealed as they are; what does not open stays as it is.
 */
export async function reseal(
  { stores, keys, replace }: Pick<Device, 'stores' | 'keys' | 'replace'>,
  lock: Lock,
  keyRecord: object | undefined,
): Promise<void> {
  for (let tried = 0; tried < 3; tried += 1) {
    const before = await stores.read(async (tx) => {
      await keys.check(tx)
      return contentIn(tx)
    })
    const meta = before.meta.filter(({ key }) => key !== keyRecordKey)
    const after = {
      ...before,
      cases: await resealed('cases', before.cases, keys.lock(), lock),
      runs: await resealed('runs', before.runs, keys.lock(), lock),
      meta: keyRecord === undefined ? meta : [...meta, { key: keyRecordKey, value: keyRecord }],
    }
    // If another tab saved in between, repeat with its data.
    if (await replace(before, after)) {
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
  before: Content['runs'],
  after: Content['runs'],
): void {
  for (const [at, { key, value }] of before.entries()) {
    const [from, to] = [revIn(value), revIn(after[at]?.value)]
    if (from !== undefined && to !== undefined && to !== from) revs.moved(store, key, from, to)
  }
}

function revIn(value: unknown): number | undefined {
  const rev = isObject(value) ? value['rev'] : undefined
  return isCount(rev) ? rev : undefined
}

async function resealed(
  store: RecordStore,
  values: Content['runs'],
  from: Lock,
  to: Lock,
): Promise<Content['runs']> {
  const all = values.map(async ({ key, value }) => {
    const content = await opened(from, store, value)
    if (!isObject(content) || !isObject(value)) return { key, value }
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
    return { key, value: isSealed(sealed) ? { ...sealed, ...order } : content }
  })
  return Promise.all(all)
}
