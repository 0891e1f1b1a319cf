import { beforeEach, describe, expect, it } from 'vitest'
import { noLock } from '#lock/port.ts'
import type { Care } from '#history/care.ts'
import type { History } from '#history/history.ts'
import { aLock } from '../../lock/small.ts'
import { aSheet, aCase, aDraft, aRef, openedHere, someFiles } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'
import { snapshotsTaken } from '../snapshots/snapshots-taken.ts'

let storage: FreshStorage
let history: History
let care: Care

async function open(): Promise<{ locked: boolean }> {
  const opened = await openedHere()
  if (opened.care === undefined) throw new Error('not on the device')
  ;({ history, care } = { history: opened.history, care: opened.care })
  return { locked: opened.locked ?? false }
}

const secret = aDraft({
  id: 'a',
  finishedOn: '2025-05-05',
  steps: [{ question: 'SENTINEL-answer', answer: 'no' }],
})

/** Under a lock it begins anywhere. */
const anyRev: unknown = expect.any(Number)

async function keep(): Promise<void> {
  await history.keepPack(aRef(), someFiles())
  await history.saveCase(aCase({ label: 'SENTINEL-label', sheets: [aSheet('SENTINEL-sheet')] }))
  await history.save(secret)
  await snapshotsTaken(storage, 'a')
}

beforeEach(async () => {
  storage = freshStorage()
  await open()
})

describe('P-01 with a passphrase', () => {
  it('chosen from the start, nothing that was said stands anywhere in the clear', async () => {
    const { lock, record } = await aLock()
    await care.changeLock(lock, record)
    await keep()
    expect(await history.list()).toEqual([{ ...secret, rev: anyRev, seq: 1, finishedSeq: 1 }])
    expect(await storage.text()).not.toMatch(/SENTINEL/)
    const stored = JSON.stringify(await storage.tamper((db) => db.getAll('runs')))
    expect(stored).not.toMatch(/tasks|startedOn|2025-05-05/)
  })

  it('chosen later, it seals what is there, damaged ones and snapshots too', async () => {
    await keep()
    await storage.tamper((db) => db.put('runs', { id: 'damaged', steps: 'SENTINEL-damaged' }))
    expect((await storage.text()).match(/SENTINEL/g)?.length).toBeGreaterThan(3)
    const { lock, record } = await aLock()
    await care.changeLock(lock, record)
    expect(await storage.text()).not.toMatch(/SENTINEL/)
    expect(await history.list()).toEqual([{ ...secret, rev: anyRev, seq: 1, finishedSeq: 1 }])
    expect(await history.damaged()).toBe(1)
    expect(await care.snapshots()).toHaveLength(1)
    expect(await care.figures()).toMatchObject({ finished: 1, cases: 1 })
  })

  it('every verb but erasing everything says locked until it is given', async () => {
    const { lock, record } = await aLock()
    await care.changeLock(lock, record)
    await keep()
    expect(await open()).toEqual({ locked: true })
    for (const verb of [
      () => history.list(),
      () => history.cases(),
      () => history.damaged(),
      () => history.save({ ...secret, rev: 1 }),
      () => history.save({ ...secret, id: 'new' }),
      () => history.saveCase(aCase({ id: 'new' })),
      () => history.erase('a'),
      () => history.takeIn({ cases: [], runs: [], packs: [] }),
    ])
      await expect(verb()).rejects.toMatchObject({ failure: 'locked' })
    expect(await care.keyRecord()).toEqual(record)
    care.useLock(lock)
    const [{ rev } = { rev: 0 }] = await history.list()
    expect(await history.save({ ...secret, rev })).toMatchObject({ rev: rev + 1, seq: 1 })
    expect((await history.save({ ...secret, id: 'b' })).seq).toBe(2)
    care.useLock(noLock)
    await expect(history.list()).rejects.toMatchObject({ failure: 'locked' })
    await history.eraseAll()
    expect(await history.list()).toEqual([])
    expect(await open()).toEqual({ locked: false })
  })

  it('a lock that was closed meanwhile says locked', async () => {
    const { lock, record } = await aLock()
    await care.changeLock(lock, record)
    await keep()
    lock.close()
    await expect(history.save({ ...secret, id: 'b' })).rejects.toMatchObject({ failure: 'locked' })
  })

  it('another tab that chose one stops this one from keeping in the clear', async () => {
    await keep()
    const other = await openedHere()
    const { lock, record } = await aLock()
    await other.care?.changeLock(lock, record)
    await expect(history.save({ ...secret, rev: 1 })).rejects.toMatchObject({ failure: 'locked' })
    await expect(history.list()).rejects.toMatchObject({ failure: 'locked' })
    await care.keyRecord()
    care.useLock(lock)
    expect(await history.list()).toHaveLength(1)
  })

  it('sealed bytes moved to another record, or put back from before, do not open', async () => {
    const { lock, record } = await aLock()
    await care.changeLock(lock, record)
    await keep()
    const [early] = (await storage.tamper((db) => db.getAll('runs'))) as { sealed: string }[]
    const [{ rev } = { rev: 0 }] = await history.list()
    await history.save({ ...secret, rev, steps: [] })
    await history.save({ ...secret, id: 'b' })
    await storage.tamper(async (db) => {
      const [now, other] = (await db.getAll('runs')) as object[]
      await db.put('runs', { ...now, sealed: early?.sealed })
      await db.put('runs', { ...other, sealed: early?.sealed })
    })
    await open()
    await care.keyRecord()
    care.useLock(lock)
    expect(await history.list()).toEqual([])
    expect(await history.damaged()).toBe(2)
  })

  it('a lost database comes back sealed, and opens with the same passphrase', async () => {
    const { lock, record } = await aLock()
    await care.changeLock(lock, record)
    await keep()
    await storage.lose()
    expect(await open()).toEqual({ locked: false })
    await care.restore(care.recovery()?.snapshots[0]?.number ?? 0)
    expect(await storage.text()).not.toMatch(/SENTINEL/)
    await expect(history.list()).rejects.toMatchObject({ failure: 'locked' })
    expect(await care.keyRecord()).toEqual(record)
    care.useLock(lock)
    expect(await history.list()).toEqual([{ ...secret, rev: anyRev, seq: 1, finishedSeq: 1 }])
    expect(await care.figures()).toMatchObject({ finished: 1, lastRunDay: '2025-05-05' })
  })

  it('taken off again, all can be read without it', async () => {
    const { lock, record } = await aLock()
    await care.changeLock(lock, record)
    await keep()
    await care.changeLock(noLock)
    expect(await open()).toEqual({ locked: false })
    expect(await history.list()).toEqual([{ ...secret, rev: anyRev, seq: 1, finishedSeq: 1 }])
    expect((await history.cases())[0]?.label).toBe('SENTINEL-label')
  })

  it('a run that is erased takes its case along, sealed or not', async () => {
    const { lock, record } = await aLock()
    await care.changeLock(lock, record)
    await history.saveCase(aCase())
    await history.save(secret)
    await history.erase('a')
    expect(await history.cases()).toEqual([])
    expect(await care.keyRecord()).toEqual(record)
  })
})
