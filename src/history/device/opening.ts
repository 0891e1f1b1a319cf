import { readCanary, writeCanary } from '#history/loss/canary-storage.ts'
import type { Care, HistoryEvent } from '#history/care.ts'
import { deviceOf, finishClearing, purge, type DeviceParts } from './device.ts'
import { careFor } from './device-care.ts'
import { HistoryError, type History } from '#history/history.ts'
import { historyOn } from '#history/verbs/history-on.ts'
import type { Homes } from '#history/database/home-now.ts'
import { deviceStores } from '#history/database/indexed-db.ts'
import { keysWithout } from '#history/sealing/keys.ts'
import { recoveryOf, type Recovery } from '#history/loss/recovery.ts'
import { soon } from '#history/database/soon.ts'
import { stockOf, type Stock } from '#history/loss/stock.ts'
import type { Stores } from '#history/database/stores.ts'

export interface HistoryOnDevice {
  readonly history: History
  readonly care: Care
  readonly locked?: true
}

/** How long another tab may hold an upgrade back before it is said, in milliseconds. */
const blockedPatience = 3_000

/** The stores; or, while an older tab holds an upgrade back, when they will be free. Rejects as `deviceStores` does. */
export function storesOrBlocked(
  homes: Homes,
  say: (event: HistoryEvent) => void,
): Promise<{ readonly stores: Stores } | { readonly freed: Promise<void> }> {
  return new Promise((resolve, reject) => {
    const opening = deviceStores(homes, {
      onNewer: () => say({ kind: 'newer' }),
      onReadOnly: (is) => say({ kind: 'read-only', is }),
      onBlocked: () => {
        setTimeout(() => {
          // The page goes on in memory; once free, the upgrade is done and the page is to be loaded again.
          resolve({ freed: opening.then(close, () => undefined) })
        }, blockedPatience)
      },
    })
    opening.then((stores) => resolve({ stores }), reject)
  })
}

/** Some private windows open a database but cannot write: try a write, and remove it. */
export async function proven(stores: Stores): Promise<Stores> {
  try {
    await stores.change(async (tx) => {
      await tx.put('meta', 'probe', 'probe')
      await tx.delete('meta', 'probe')
    })
  } catch (error) {
    if (!(error instanceof HistoryError && error.failure === 'full')) {
      stores.close()
      throw error
    }
  }
  return stores
}

/** Looks what is there, finishes what was broken off, and gives the history with all that belongs to it. */
export async function onDevice(
  parts: Omit<DeviceParts, 'keys' | 'recovery'>,
): Promise<HistoryOnDevice> {
  const { stores, ring } = parts
  const stock = await stockOf(stores)
  const keys = keysWithout()
  keys.look(stock.keyRecord)
  const recovery = await lossIn(stock, parts)
  await finish(stock, parts).catch(() => undefined)
  if (recovery === undefined && stock.cleared === undefined && stock.canary) {
    writeCanary(stock.canary)
  }
  const device = deviceOf({ ...parts, stores, ring, keys, recovery })
  return {
    history: historyOn(device, 'device'),
    care: careFor(device),
    ...(stock.keyRecord === undefined ? {} : { locked: true }),
  }
}

async function lossIn(
  stock: Stock,
  { ring }: Pick<DeviceParts, 'ring'>,
): Promise<Recovery | undefined> {
  // Emptied on purpose: what lies outside has not heard of it yet.
  if (stock.cleared !== undefined) return undefined
  const canary = readCanary()
  const isEmpty = stock.runs === 0 && stock.cases === 0
  const mayBeLost = recoveryOf(canary, stock, []) !== undefined || (isEmpty && canary === undefined)
  if (!mayBeLost) return undefined
  const snapshots = await soon(ring?.list())
  return recoveryOf(canary, stock, snapshots ?? [])
}

async function finish(
  { cleared, tombstones }: Stock,
  { stores, ring }: Pick<DeviceParts, 'stores' | 'ring'>,
): Promise<void> {
  if (cleared !== undefined) await finishClearing(stores, ring)
  if (tombstones.length > 0) await purge(stores, ring, tombstones)
}

function close(stores: Stores): void {
  stores.close()
}
