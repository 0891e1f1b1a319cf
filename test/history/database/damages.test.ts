import { afterEach, describe, expect, it, vi } from 'vitest'
import { databaseName, databaseVersion } from '#history/database/migrations.ts'
import { salvage } from '#history/database/salvage.ts'
import { aCase, aDraft, openedHere } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'
import { pauses } from '../pauses.ts'
import { snapshotsTaken } from '../snapshots/snapshots-taken.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function filled(): Promise<FreshStorage> {
  const storage = freshStorage()
  const { history } = await openedHere()
  await history.saveCase(aCase({ label: 'Noord' }))
  await history.save(aDraft({ id: 'a', finishedOn: '2026-10-12' }))
  await history.save(aDraft({ id: 'b', finishedOn: '2026-11-23' }))
  await snapshotsTaken(storage, 'b')
  storage.forceClose()
  return storage
}

describe('D-04 a database that does not open', () => {
  it('says what was there, and gives it back once the database is given up', async () => {
    const storage = await filled()
    const open = vi.spyOn(storage, 'open').mockImplementation(() => {
      throw new DOMException('stub', 'UnknownError')
    })
    const first = await openedHere()
    expect(first).toMatchObject({
      refused: 'damaged',
      history: { kept: 'memory' },
      recovery: { kind: 'damaged', lastKnown: { finished: 2, cases: 1 } },
    })
    open.mockRestore()
    await first.giveUp?.()
    const { history, care } = await openedHere()
    expect(care?.recovery()).toMatchObject({ kind: 'emptied', lastKnown: { finished: 2 } })
    await care?.restore(care.recovery()?.snapshots[0]?.number ?? 0)
    expect((await history.list()).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('is tried three times, within two seconds', async () => {
    const open = vi.spyOn(freshStorage(), 'open').mockImplementation(() => {
      throw new DOMException('stub', 'UnknownError')
    })
    const waits = vi.spyOn(globalThis, 'setTimeout')
    expect((await openedHere()).refused).toBe('damaged')
    expect(pauses(waits)).toBeLessThan(2_000)
    expect(open).toHaveBeenCalledTimes(3)
  })
})

describe('M-03 data of a later version', () => {
  it('is left alone: nothing is written anywhere, and it can be downloaded as it is', async () => {
    const storage = await filled()
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = storage.open(databaseName, databaseVersion + 1)
      request.addEventListener('success', () => resolve(request.result))
    })
    newer.close()
    const before = [[...storage.texts.all], storage.files.text()]
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const { refused, history, care } = await openedHere()
    expect([refused, history.kept, care]).toEqual(['newer', 'memory', undefined])
    await history.saveCase(aCase())
    await history.save(aDraft({ finishedOn: '2026-11-24' }))
    await history.eraseAll()
    expect(put).not.toHaveBeenCalled()
    expect([[...storage.texts.all], storage.files.text()]).toEqual(before)
    const dump = await salvage()
    expect(dump.schema).toBe(databaseVersion + 1)
    expect(dump.stores['runs']?.map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('salvaging makes no database where there is none', async () => {
    const storage = freshStorage()
    await expect(salvage()).rejects.toBeDefined()
    expect(await storage.databases()).toEqual([])
  })
})

describe('what was announced', () => {
  it('is known by day, for what is still there', async () => {
    await filled()
    const { care, history } = await openedHere()
    await care?.announce(['a', 'b', 'gone'], '2026-11-24')
    await care?.announce(['a'], '2026-12-01')
    expect(await care?.announced()).toEqual(
      new Map([
        ['a', '2026-12-01'],
        ['b', '2026-11-24'],
      ]),
    )
    await history.erase('a')
    await care?.announce([], '2026-12-02')
    expect(await care?.announced()).toEqual(new Map([['b', '2026-11-24']]))
  })
})

describe('a back-up', () => {
  it('is noted, and counted from', async () => {
    await filled()
    const { care, history } = await openedHere()
    expect(await care?.figures()).toMatchObject({ finished: 2, sinceBackup: 2 })
    await care?.noteBackup('2026-11-24')
    await history.save(aDraft({ id: 'c', finishedOn: '2026-11-25' }))
    expect(await care?.figures()).toEqual({
      finished: 3,
      cases: 1,
      lastRunDay: '2026-11-25',
      lastBackupDay: '2026-11-24',
      sinceBackup: 1,
    })
  })
})
