import { afterEach, describe, expect, it, vi } from 'vitest'
import type { HistoryEvent } from '#history/care.ts'
import { databaseName, databaseVersion } from '#history/database/migrations.ts'
import type { History } from '#history/history.ts'
import { upgrade } from '#history/database/upgrade.ts'
import type { Step } from '#run/step.ts'
import { aCase, aDraft, aRef, openedHere, someFiles } from '../a-draft.ts'
import { freshStorage } from '../fresh-storage.ts'
import { pauses } from '../pauses.ts'
import { snapshotsTaken } from '../snapshots/snapshots-taken.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** From now on the device takes this many values more, and then no other until there is room. */
function spaceFor(values: number): { readonly makeRoom: () => void } {
  const { put } = IDBObjectStore.prototype
  let left = values
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put')
  spy.mockImplementation(function (this: IDBObjectStore, ...given) {
    left -= 1
    if (left < 0) throw new DOMException('stub', 'QuotaExceededError')
    return put.apply(this, given)
  })
  return { makeRoom: () => spy.mockRestore() }
}

/** Begins a case and a run and answers it, one save after the other; each failed one is done again once. */
async function flow(history: History, onFull: () => Promise<void>): Promise<readonly Step[]> {
  const steps: Step[] = []
  const trying = async (save: () => Promise<unknown>) => {
    await save().catch(async (error: unknown) => {
      expect(error).toMatchObject({ failure: 'full' })
      await onFull()
      await save()
    })
  }
  await trying(() => history.saveCase(aCase()))
  await trying(() => history.keepPack(aRef(), someFiles()))
  for (let n = 0; n < 12; n += 1) {
    steps.push({ question: `question-${n}`, answer: 'yes' })
    await trying(() => history.save(aDraft({ rev: n, steps: [...steps] })))
  }
  return steps
}

describe('D-05 a disk that is full', () => {
  it.each(Array.from({ length: 20 }, (_, point) => point))(
    'at point %i of the flow: nothing half, and it goes on once there is room',
    async (point) => {
      freshStorage()
      const { history, care } = await openedHere()
      const { makeRoom } = spaceFor(point)
      let told = 0
      const steps = await flow(history, async () => {
        told += 1
        const kept = await history.list()
        // Either all of the save before, or nothing at all: never a part.
        expect(kept.every(({ rev, steps: some }) => some.length === rev)).toBe(true)
        expect(await history.damaged()).toBe(0)
        makeRoom()
      })
      expect(told).toBe(1)
      expect(await history.list()).toEqual([{ ...aDraft({ steps }), rev: 12, seq: 1 }])
      expect(care?.recovery()).toBeUndefined()
      expect((await openedHere()).care?.recovery()).toBeUndefined()
    },
  )

  it('lets a run be erased, and raises no alarm about it', async () => {
    const storage = freshStorage()
    const { history } = await openedHere()
    await history.saveCase(aCase({ label: 'x' }))
    await history.save(aDraft())
    await history.save(aDraft({ id: 'b' }))
    const { makeRoom } = spaceFor(0)
    await history.erase('b')
    makeRoom()
    expect((await history.list()).map(({ id }) => id)).toEqual(['run-a'])
    expect((await openedHere()).care?.recovery()).toBeUndefined()
    await history.save(aDraft({ id: 'c' }))
    expect((await openedHere()).care?.recovery()).toBeUndefined()
    expect(await storage.text()).not.toContain('"b"')
  })
})

it('D-04 a device that takes no change any more is said, and said again once it does', async () => {
  freshStorage()
  const { history, care } = await openedHere()
  await history.saveCase(aCase())
  const told: HistoryEvent[] = []
  care?.watch((event) => told.push(event))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('stub', 'UnknownError')
  })
  const waits = vi.spyOn(globalThis, 'setTimeout')
  await expect(history.save(aDraft())).rejects.toMatchObject({ failure: 'damaged' })
  expect(pauses(waits)).toBeLessThan(2_000)
  expect(put).toHaveBeenCalledTimes(3)
  // A new wish to save is tried once; reading goes on.
  await expect(history.save(aDraft())).rejects.toMatchObject({ failure: 'damaged' })
  expect(put).toHaveBeenCalledTimes(4)
  expect(await history.cases()).toHaveLength(1)
  put.mockRestore()
  await history.save(aDraft())
  expect(told).toEqual([
    { kind: 'read-only', is: true },
    { kind: 'read-only', is: false },
  ])
})

describe('D-10 what the browser promises', () => {
  it.each([true, false])('is told as it says: %s', async (answer) => {
    const storage = freshStorage()
    const { care } = await openedHere()
    storage.manager.persisted.mockResolvedValue(answer)
    expect(await care?.storage()).toEqual({ persisted: answer })
  })

  it('is told as unknown where it cannot say', async () => {
    const storage = freshStorage()
    const { care } = await openedHere()
    storage.manager.persisted.mockRejectedValue(new Error('stub'))
    expect(await care?.storage()).toEqual({ persisted: undefined })
  })

  it('is told where the browser cannot say how much room there is', async () => {
    const { manager } = freshStorage()
    const { care } = await openedHere()
    Reflect.deleteProperty(manager, 'estimate')
    expect(await care?.storage()).toEqual({ persisted: false })
  })

  it('is never asked by itself: the snapshot after a run waits for no answer', async () => {
    const storage = freshStorage()
    storage.manager.persist.mockReturnValue(new Promise(() => undefined))
    const { history, care } = await openedHere()
    await history.saveCase(aCase())
    await history.save(aDraft({ finishedOn: '2026-11-24' }))
    await snapshotsTaken(storage, 'run-a')
    expect(await care?.snapshots()).toMatchObject([{ occasion: 'run-finished' }])
    expect(storage.manager.persist).not.toHaveBeenCalled()
    void care?.askPersistence()
    await vi.waitFor(() => expect(storage.manager.persist).toHaveBeenCalledTimes(1))
  })
})

describe('M-02 an upgrade that another tab holds back', () => {
  it('is said after three seconds, and says when it is free', async () => {
    const storage = freshStorage()
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = storage.open(databaseName, databaseVersion - 1)
      request.addEventListener('upgradeneeded', ({ newVersion }) => {
        const { result, transaction } = request
        if (transaction) void upgrade(result, transaction, 0, newVersion ?? 0)
      })
      request.addEventListener('success', () => resolve(request.result))
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let opened: Awaited<ReturnType<typeof openedHere>> | undefined
    void openedHere().then((result) => (opened = result))
    for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(2_999)
    expect(opened).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(opened).toMatchObject({ refused: 'blocked', history: { kept: 'memory' } })
    vi.useRealTimers()
    old.close()
    await opened?.freed
    expect((await openedHere()).refused).toBeUndefined()
  })

  it('tells the older tab, which lets go at once', async () => {
    const storage = freshStorage()
    const { care, history } = await openedHere()
    const told: HistoryEvent[] = []
    care?.watch((event) => told.push(event))
    const saving = history.saveCase(aCase())
    const newer = new Promise<IDBDatabase>((resolve, reject) => {
      const request = storage.open(databaseName, databaseVersion + 1)
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('blocked', () => reject(new Error('blocked')))
    })
    await saving
    ;(await newer).close()
    expect(told).toContainEqual({ kind: 'newer' })
  })
})
