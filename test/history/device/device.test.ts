import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { History } from '#history/history.ts'
import { aCase, aDraft, aRef, openedHere, someFiles } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'

let storage: FreshStorage
let history: History

beforeEach(async () => {
  storage = freshStorage()
  history = (await openedHere()).history
  await history.saveCase(aCase())
})

it('leaves no trace of its probe', async () => {
  storage = freshStorage()
  await openedHere()
  expect(await storage.leftovers()).toEqual([])
})

it('finds again after a reload what was kept', async () => {
  const record = await history.save(aDraft())
  await history.keepPack(aRef(), someFiles())
  const { history: reopened } = await openedHere()
  expect(await reopened.list()).toEqual([record])
  expect(await reopened.packOf(aRef())).toEqual(someFiles())
})

it('D-12 leaves nothing in any store once all is erased', async () => {
  await history.keepPack(aRef(), someFiles())
  await history.save(aDraft())
  await storage.tamper((db) => db.put('runs', { id: 'damaged' }))
  await storage.tamper((db) => db.put('meta', 'sentinel', 'anything'))
  await history.eraseAll()
  // A mark that it was meant, until the figures outside have heard of it.
  expect(await storage.leftovers()).toEqual([expect.stringMatching(/^db-/)])
  expect(storage.texts.all.size).toBe(0)
  await openedHere()
  expect(await storage.leftovers()).toEqual([])
})

it('D-12 leaves nothing of a run once its last one is erased', async () => {
  await history.keepPack(aRef(), someFiles())
  await history.save(aDraft())
  await history.erase(aDraft().id)
  await openedHere()
  expect(await storage.leftovers()).toEqual([])
  expect(await storage.text()).not.toContain(aDraft().id)
})

describe('D-02 durability', () => {
  it('asks the disk, not its cache, for every change', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await history.keepPack(aRef(), someFiles())
    await history.save(aDraft())
    await history.erase('run-a')
    await history.eraseAll()
    const changes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
    transaction.mockRestore()
    expect(changes.length).toBeGreaterThanOrEqual(4)
    expect(new Set(changes.map(([, , options]) => options?.durability))).toEqual(
      new Set(['strict']),
    )
  })
})

describe('damaged records', () => {
  const damages: Record<string, object> = {
    'another format': { format: 3 },
    'no steps': { steps: undefined },
    'an unknown answer': { steps: [{ question: 'tasks', answer: 'maybe' }] },
    'a date that is none': { finishedOn: 'soon' },
    'another keeper': { keeper: 'employer' },
    'a text for a number': { seq: '1' },
  }

  it.each(Object.entries(damages))('D-03 %s: counted, not shown', async (_, damage) => {
    const sound = await history.save(aDraft({ id: 'sound' }))
    await storage.tamper((db) => db.put('runs', { ...sound, id: 'broken', seq: 2, ...damage }))
    expect(await history.list()).toEqual([sound])
    expect(await history.damaged()).toBe(1)
  })

  it('mends a damaged record by saving over it, in its own place', async () => {
    await storage.tamper((db) => db.put('runs', { id: 'run-a', rev: 4, seq: 7, steps: 'gone' }))
    expect(await history.save(aDraft({ rev: 4 }))).toEqual({ ...aDraft(), rev: 5, seq: 7 })
    expect((await history.save(aDraft({ id: 'next' }))).seq).toBe(8)
    expect(await history.damaged()).toBe(0)
  })

  it('is not led astray by a damaged order', async () => {
    await storage.tamper((db) => db.put('runs', { id: 'x', seq: Infinity }))
    await storage.tamper((db) => db.put('runs', { id: 'y', seq: -3.5 }))
    expect((await history.save(aDraft())).seq).toBe(1)
  })

  it('keeps the pack of a run that cannot be shown, and mends a damaged pack', async () => {
    const record = await history.save(aDraft({ id: 'a' }))
    await history.save(aDraft({ id: 'b' }))
    await history.keepPack(aRef(), someFiles())
    await storage.tamper((db) => db.put('runs', { ...record, steps: null }))
    await history.erase('b')
    expect(await history.packOf(aRef())).toEqual(someFiles())
    const [key] = await storage.tamper((db) => db.getAllKeys('packs'))
    await storage.tamper((db) => db.put('packs', { key, files: 'gone' }))
    expect(await history.packOf(aRef())).toBeUndefined()
    await history.keepPack(aRef(), someFiles())
    expect(await history.packOf(aRef())).toEqual(someFiles())
  })
})
