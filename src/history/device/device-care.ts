import { noLock } from '#lock/port.ts'
import type { Care } from '#history/care.ts'
import type { Device } from './device.ts'
import { isDayShaped, isObject } from '#history/records/guards.ts'
import { HistoryError } from '#history/history.ts'
import { keyRecordKey } from '#history/sealing/keys.ts'
import { askPersistence, storageState } from './persistence.ts'
import { reseal } from '#history/sealing/relocking.ts'
import { mergeSnapshot, replaceWith } from '#history/snapshots/restoring.ts'
import type { Snapshot } from '#history/snapshots/snapshot.ts'
import { figuresIn } from '#history/loss/stock.ts'
import type { Writing } from '#history/database/stores.ts'
import { fromSiteKey } from '#history/database/moving.ts'
import type { Canary } from '#history/loss/canary.ts'
import { tallyNow, writeTally } from '#history/loss/tally.ts'
import { claimCase } from './web-locks.ts'
import { goneCasesKey, tombstonesIn } from '#history/verbs/erasing.ts'

const announcedKey = 'announced'

export function careFor(device: Device): Care {
  const { stores, keys, ring, homes } = device
  const putBack = async (
    number: number,
    work: (tx: Writing, snapshot: Snapshot) => Promise<Canary>,
  ): Promise<void> => {
    const snapshot = await ring?.read(number)
    if (snapshot === undefined) throw new HistoryError('damaged')
    await device.snapshot('before-restore')
    const canary = await stores.change((tx) => work(tx, snapshot))
    device.settle(canary)
    device.tell([{ id: '*', rev: 0 }])
  }
  const keyRecord = async (): Promise<unknown> => {
    const record = await stores.read((tx) => tx.get('meta', keyRecordKey))
    keys.look(record)
    return record
  }
  return {
    recovery: device.loss,
    acceptLoss: async () => {
      const canary = await stores.change(async (tx) => writeTally(tx, await tallyNow(tx)))
      device.settle(canary)
    },
    snapshots: async () => (await ring?.list()) ?? [],
    restore: (number) => putBack(number, mergeSnapshot),
    undoRestore: async () => {
      const before = (await ring?.list())?.find(({ occasion }) => isBefore(occasion))
      if (before === undefined) throw new HistoryError('damaged')
      await putBack(before.number, replaceWith)
    },

    figures: () => stores.read(figuresIn),
    noteBackup: async (on) => {
      const canary = await stores.change(async (tx) => {
        const tally = await tallyNow(tx)
        return writeTally(tx, { ...tally, lastBackupDay: on, finishedAtBackup: tally.finished })
      })
      if (device.loss() === undefined) device.settle(canary)
    },

    storage: () => storageState(homes),
    askPersistence: () => askPersistence(homes),

    announced: async () => announcedIn(await stores.read((tx) => tx.get('meta', announcedKey))),
    announce: (ids, on) =>
      stores.change(async (tx) => {
        const before = announcedIn(await tx.get('meta', announcedKey))
        const known = new Set([...(await tx.keys('runs')), ...(await tx.keys('cases'))])
        const told = [...before, ...ids.map((id) => [id, on] as const)]
        const here = told.filter(([id]) => known.has(id))
        await tx.put('meta', Object.fromEntries(here), announcedKey)
      }),

    erasedCases: async () =>
      new Set(tombstonesIn(await stores.read((tx) => tx.get('meta', goneCasesKey)))),

    claim: claimCase,
    watch: (listener) => {
      device.listeners.add(listener)
      return () => device.listeners.delete(listener)
    },

    keyRecord,
    leavesTraces: async () => {
      const { number } = await homes.now()
      return number === 0 || (await stores.read((tx) => tx.get('meta', fromSiteKey))) !== undefined
    },
    useLock: keys.use,
    changeLock: async (lock, record) => {
      await reseal(device, lock, record)
      await keyRecord()
      keys.use(record === undefined ? noLock : lock)
      // What older snapshots hold is open, or opens with the passphrase of before.
      await device.snapshot('changed', 'alone').catch(() => ring?.clear())
      device.tell([{ id: '*', rev: 0 }])
    },
  }
}

function isBefore(occasion: string): boolean {
  return occasion === 'before-restore' || occasion === 'before-import'
}

function announcedIn(value: unknown): ReadonlyMap<string, string> {
  if (!isObject(value)) return new Map()
  return new Map(Object.entries(value).flatMap(([id, on]) => (isDayShaped(on) ? [[id, on]] : [])))
}
