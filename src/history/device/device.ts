import type { Canary } from '#history/loss/canary.ts'
import { writeCanary } from '#history/loss/canary-storage.ts'
import type { HistoryEvent } from '#history/care.ts'
import type { SheetParser } from '#history/case-record.ts'
import { clearedKey, everything, tombstonesKey } from '#history/verbs/erasing.ts'
import type { Change, Keep } from '#history/verbs/keep.ts'
import type { Keys } from '#history/sealing/keys.ts'
import { forget } from '#history/sealing/sealing.ts'
import { failureOf } from '#history/database/failure-of.ts'
import { replaceIn, type Content } from '#history/database/content.ts'
import type { Homes } from '#history/database/home-now.ts'
import { hasBuckets } from '#history/database/homes.ts'
import { moveTo } from '#history/database/moving.ts'
import { databaseVersion } from '#history/database/migrations.ts'
import type { Recovery } from '#history/loss/recovery.ts'
import type { Release, Ring } from '#history/snapshots/ring.ts'
import { giveUp } from '#history/database/salvage.ts'
import type { Occasion, SnapshotInfo } from '#history/snapshots/snapshot.ts'
import { stockOf, takenFrom } from '#history/loss/stock.ts'
import type { Stores } from '#history/database/stores.ts'
import { tellTabs } from './tab-messages.ts'
import { after, openPatience, within } from '#history/database/within.ts'

/** The parts that a device's history is built from. */
export interface Device extends Keep {
  readonly homes: Homes
  /** Puts other content in the place of all that is kept; in a new bucket, where the browser has them. */
  readonly replace: (before: Content, after: Content) => Promise<boolean>
  readonly ring: Ring | undefined
  /** What was found missing, until that is settled. */
  readonly loss: () => Recovery | undefined
  /** It is settled: from now on the canary speaks for what is here. */
  readonly settle: (canary: Canary | undefined) => void
  readonly snapshot: (occasion: Occasion, alone?: 'alone') => Promise<SnapshotInfo | undefined>
  readonly tell: (records: Change['records']) => void
  readonly listeners: Set<(event: HistoryEvent) => void>
}

export interface DeviceParts {
  readonly stores: Stores
  readonly homes: Homes
  readonly keys: Keys
  readonly parseSheet: SheetParser
  readonly ring: Ring | undefined
  readonly recovery: Recovery | undefined
  readonly today: () => string
  readonly listeners: Device['listeners']
}

/** Milliseconds after a change of a case before it gets a snapshot, with all that changed meanwhile. */
const restBeforeSnapshot = 5_000
/** More records at once are told as "more than one". */
const mostTold = 20

/** Follows each change: canary, snapshots, other tabs. */
export function deviceOf(parts: DeviceParts): Device {
  const { stores, ring, today, listeners, recovery, ...rest } = parts
  let loss = recovery
  const tellOthers = tellTabs(({ id, schema }) => {
    forget(rest.keys.lock(), id === '*' || id === everything ? undefined : [id])
    const event = id === everything ? erasedAll : ({ kind: 'changed', id } as const)
    for (const listener of listeners) listener(schema > databaseVersion ? newer : event)
  })
  const tell = (records: Change['records']): void => {
    const told = records.length > mostTold ? [{ id: '*', rev: 0 }] : records
    for (const { id, rev } of told) tellOthers({ id, rev, schema: databaseVersion })
  }
  const snapshot: Device['snapshot'] = async (occasion, alone) =>
    ring?.take(occasion, today(), () => takenFrom(stores), alone)
  const atOnce = oneAtATime(() => snapshot('run-finished'))
  let hasNews = false
  const soon = onceIn(restBeforeSnapshot, async () => {
    // Everything may have been erased by now: a snapshot would create the database again.
    if (hasNews) await snapshot('changed')
    hasNews = false
  })
  const speak = (canary: Canary | undefined): void => {
    // What is missing must be found missing again, until the person has settled it.
    if (loss === undefined) writeCanary(canary)
  }
  const settle = (canary: Canary | undefined): void => {
    loss = undefined
    writeCanary(canary)
  }
  const changed = async ({ records, canary, occasion, erased }: Change): Promise<void> => {
    forget(rest.keys.lock(), erased === 'all' ? undefined : records.map(({ id }) => id))
    if (erased === 'all') {
      hasNews = false
      loss = undefined
      speak(undefined)
      await ring?.clear()
      await removeDatabase(parts)
    } else {
      speak(canary)
      if (erased !== undefined) await purge(stores, ring, erased)
    }
    tell(records)
    // A snapshot runs in the background: nobody waits for it, and a failed one loses no stored data.
    if (occasion === 'run-finished') void atOnce()
    else if (occasion === 'changed') {
      hasNews = true
      void soon()
    }
  }
  return {
    ...rest,
    stores,
    replace: (before, next) =>
      hasBuckets() ? moveTo(stores, rest.homes, before, next) : replaceIn(stores, before, next),
    ring,
    loss: () => loss,
    settle,
    snapshot,
    tell,
    listeners,
    beforeTakingIn: async () => {
      await snapshot('before-import')
    },
    outOfSnapshots: async (store, id, work) => {
      // The browser's files may give no answer: then nothing is changed.
      const release = ring && (await stripped(ring.without(store, id)))
      return work().finally(release)
    },
    changed,
  }
}

async function stripped(holding: Promise<Release>): Promise<Release> {
  try {
    return await within(openPatience, holding, (release) => release())
  } catch (error) {
    throw failureOf(error)
  }
}

/** Takes what was erased out of the snapshots too, and then forgets that it was erased. */
export async function purge(
  stores: Stores,
  ring: Ring | undefined,
  erased: readonly string[],
): Promise<void> {
  await ring?.purge(erased)
  await stores.change((tx) => tx.delete('meta', tombstonesKey))
}

/** Erased stores still lie in the database's files; without a lock to be kept they go too, where no other tab holds them. */
async function removeDatabase({ stores, homes }: DeviceParts): Promise<void> {
  const { cleared, keyRecord } = await stockOf(stores)
  if (keyRecord !== undefined) return
  stores.close()
  await giveUp(homes).catch(() => undefined)
  if (cleared !== undefined) await stores.change((tx) => tx.put('meta', cleared, clearedKey))
}

/** After an erasing of everything that the figures outside may not have heard of. */
export async function finishClearing(stores: Stores, ring: Ring | undefined): Promise<void> {
  writeCanary(undefined)
  await ring?.clear()
  await stores.change((tx) => tx.delete('meta', clearedKey))
}

const newer = { kind: 'newer' } as const
const erasedAll = { kind: 'erased' } as const

/** At once, and once more for all who ask while it is being done. */
function oneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  let isWanted = false
  let isBusy = false
  return async () => {
    isWanted = true
    if (isBusy) return
    isBusy = true
    while (isWanted) {
      isWanted = false
      await work().catch(() => undefined)
    }
    isBusy = false
  }
}

/** Throttles: the first call schedules one run, and later calls until then join it. */
function onceIn(milliseconds: number, work: () => Promise<unknown>): () => Promise<void> {
  let isComing = false
  return async () => {
    if (isComing) return
    isComing = true
    await after(milliseconds)
    isComing = false
    await work().catch(() => undefined)
  }
}
