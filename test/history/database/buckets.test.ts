import { beforeEach, describe, expect, it } from 'vitest'
import type { Care } from '#history/care.ts'
import type { History } from '#history/history.ts'
import { glimpse } from '#history/glimpse.ts'
import { removeEverywhere } from '#history/database/salvage.ts'
import { aLock } from '../../lock/small.ts'
import { aCase, aDraft, aRef, openedHere, someFiles } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'
import { killable, withBuckets, type FakeBuckets } from './fake-buckets.ts'

let storage: FreshStorage
let buckets: FakeBuckets

interface Device {
  readonly history: History
  readonly care: Care
}

async function open(): Promise<Device> {
  const { history, care } = await openedHere()
  if (care === undefined) throw new Error('not on the device')
  return { history, care }
}

async function keepSome({ history }: Device): Promise<void> {
  await history.keepPack(aRef(), someFiles())
  await history.saveCase(aCase({ label: 'Blauw' }))
  await history.save(aDraft({ id: 'a', finishedOn: '2026-11-24' }))
  await history.save(aDraft({ id: 'b' }))
}

const kept = async ({ history }: Device) => ({
  runs: (await history.list()).map(({ id }) => id).toSorted(),
  labels: (await history.cases()).map(({ label }) => label),
  pack: await history.packOf(aRef()),
})
const some = { runs: ['a', 'b'], labels: ['Blauw'], pack: someFiles() }
const names = () => [...buckets.all.keys()]
const siteNames = async () => (await storage.databases()).map(({ name }) => name)

beforeEach(() => {
  storage = freshStorage()
  buckets = withBuckets(storage)
})

/** What an earlier version of this app kept, where there were no buckets. */
async function keptAtTheSite(): Promise<void> {
  const { storageBuckets, ...rest } = navigator as unknown as Record<string, unknown>
  const given = navigator
  Object.defineProperty(globalThis, 'navigator', { value: rest, configurable: true })
  await keepSome(await open())
  Object.defineProperty(globalThis, 'navigator', { value: given, configurable: true })
  expect(storageBuckets).toBeDefined()
  expect(names()).toEqual([])
}

describe('P-01 where the browser has buckets', () => {
  it('all is kept in one, and found there again; nothing lies in the site’s own place', async () => {
    const device = await open()
    await keepSome(device)
    expect(names()).toEqual(['thuiswerkwijzer-1'])
    expect(await siteNames()).toEqual([])
    expect(await kept(await open())).toEqual(some)
    expect((await glimpse())?.runs).toHaveLength(2)
    expect(await device.care.leavesTraces()).toBe(false)
    await device.care.askPersistence()
    expect(buckets.all.get('thuiswerkwijzer-1')?.persist).toHaveBeenCalledOnce()
  })

  it('what was kept before goes into one, and leaves the site’s own place; that its files may tell is known', async () => {
    await keptAtTheSite()
    const device = await open()
    expect(names()).toEqual(['thuiswerkwijzer-1'])
    expect(await siteNames()).toEqual([])
    expect(await kept(device)).toEqual(some)
    expect(device.care.recovery()).toBeUndefined()
    expect(await device.care.leavesTraces()).toBe(true)
  })

  it('a lock takes another one, and the one before goes; so does changing it', async () => {
    const device = await open()
    await keepSome(device)
    const { lock, record } = await aLock()
    await device.care.changeLock(lock, record)
    expect(names()).toEqual(['thuiswerkwijzer-2'])
    expect(await kept(device)).toEqual(some)
    const again = await open()
    await expect(again.history.list()).rejects.toMatchObject({ failure: 'locked' })
    await again.care.keyRecord()
    again.care.useLock(lock)
    expect(await kept(again)).toEqual(some)
  })

  it('another tab goes on where it now lies: nothing that it saves is lost', async () => {
    const [one, other] = [await open(), await open()]
    await keepSome(one)
    const [first] = await other.history.list()
    const { lock, record } = await aLock()
    await one.care.changeLock(lock, record)
    await expect(other.history.save({ ...aDraft(), ...first })).rejects.toMatchObject({
      failure: 'locked',
    })
    await other.care.keyRecord()
    other.care.useLock(lock)
    await other.history.save(aDraft({ id: 'c' }))
    expect(names()).toEqual(['thuiswerkwijzer-2'])
    expect((await kept(one)).runs).toEqual(['a', 'b', 'c'])
  })

  it('what another tab saves while all is sealed anew is sealed too', async () => {
    const [one, other] = [await open(), await open()]
    await keepSome(one)
    const { lock, record } = await aLock()
    const saving = Array.from({ length: 20 }, (_, at) =>
      other.history.save(aDraft({ id: `late ${at}` })).then(
        ({ id }) => id,
        () => undefined,
      ),
    )
    const changing = one.care.changeLock(lock, record).catch(() => undefined)
    const saved = (await Promise.all(saving)).filter((id) => id !== undefined)
    await changing
    expect((await kept(one)).runs).toEqual(expect.arrayContaining(saved))
  })

  it('erasing all removes it, and what is kept next is in another', async () => {
    const device = await open()
    await keepSome(device)
    await device.history.eraseAll()
    expect(names()).not.toContain('thuiswerkwijzer-1')
    expect((await kept(await open())).runs).toEqual([])
    await keepSome(await open())
    expect((await kept(await open())).runs).toEqual(['a', 'b'])
    await removeEverywhere()
    expect([names(), await siteNames()]).toEqual([[], []])
  })
})

describe('killed at any step of a move, all is there as it was or as it was to be', () => {
  const settle = async () => {
    buckets.revive()
    for (const bucket of buckets.all.values()) bucket.closeAll()
    storage.forceClose()
    const device = await open()
    expect(device.care.recovery()).toBeUndefined()
    return device
  }

  it('into the first bucket', async () => {
    for (let steps = 1; ; steps += 1) {
      storage = freshStorage()
      buckets = withBuckets(storage)
      await keptAtTheSite()
      const opening = storage.open.bind(storage)
      storage.open = (name: string, version?: number) => {
        buckets.step()
        const request = opening(name, version)
        request.addEventListener('success', () => killable(request.result, buckets))
        return request
      }
      buckets.killAfter(steps)
      await openedHere()
      const isEnd = !buckets.isKilled
      const device = await settle()
      expect(await kept(device), `after ${steps} steps`).toEqual(some)
      if (isEnd) break
      expect(steps).toBeLessThan(100)
    }
    expect(await siteNames()).toEqual([])
  })

  it('into the next one, when a lock is set', async () => {
    const { lock, record } = await aLock()
    const seen = new Set<string>()
    for (let steps = 1; ; steps += 1) {
      storage = freshStorage()
      buckets = withBuckets(storage)
      const before = await open()
      await keepSome(before)
      buckets.killAfter(steps)
      await before.care.changeLock(lock, record).catch(() => undefined)
      const isEnd = !buckets.isKilled
      const device = await settle()
      const isLocked = (await device.care.keyRecord()) !== undefined
      if (isLocked) device.care.useLock(lock)
      seen.add(isLocked ? 'locked' : 'as before')
      expect(await kept(device), `after ${steps} steps`).toEqual(some)
      expect(names()).toHaveLength(1)
      if (isEnd) break
      expect(steps).toBeLessThan(100)
    }
    expect([...seen].toSorted()).toEqual(['as before', 'locked'])
  })
})
