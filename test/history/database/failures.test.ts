import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { History } from '#history/history.ts'
import { databaseName, databaseVersion } from '#history/database/migrations.ts'
import type { Step } from '#run/step.ts'
import { aCase, aDraft, aRef, openedHere, someFiles } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'

let storage: FreshStorage
let history: History

beforeEach(async () => {
  storage = freshStorage()
  history = (await openedHere()).history
  await history.saveCase(aCase())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function putFails(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('stub', name)
  })
}

describe('D-05 a full disk', () => {
  it('says so, keeps what stood there whole, and works again once there is room', async () => {
    const before = await history.save(aDraft())
    const full = putFails('QuotaExceededError')
    const longer = aDraft({ rev: 1, steps: [...before.steps, { question: 'talk', answer: 'yes' }] })
    await expect(history.save(longer)).rejects.toMatchObject({ failure: 'full' })
    await expect(history.keepPack(aRef(), someFiles())).rejects.toMatchObject({ failure: 'full' })
    expect(await history.list()).toEqual([before])
    full.mockRestore()
    expect(await history.save(longer)).toMatchObject({ rev: 2, steps: longer.steps })
  })

  it('is said too where the browser notices it only on commit', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementation(function (this: IDBObjectStore, value) {
      put.mockRestore()
      const request = this.put(value)
      const error = new DOMException('stub', 'QuotaExceededError')
      const { transaction } = this
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { value: error })
        transaction.abort()
      })
      return request
    })
    await expect(history.save(aDraft())).rejects.toMatchObject({ failure: 'full' })
    expect(await history.list()).toEqual([])
  })

  it('is said too where it ends the change while a request is under way', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      const request = this.get('x')
      const error = new DOMException('stub', 'QuotaExceededError')
      Object.defineProperty(this.transaction, 'error', { value: error })
      this.transaction.abort()
      return request
    })
    await expect(history.save(aDraft())).rejects.toMatchObject({ failure: 'full' })
  })

  it('does not hide at the start what can still be read', async () => {
    await history.save(aDraft())
    putFails('QuotaExceededError')
    const opened = await openedHere()
    expect(opened.refused).toBeUndefined()
    expect(await opened.history.list()).toHaveLength(1)
    await expect(opened.history.save(aDraft({ rev: 1 }))).rejects.toMatchObject({ failure: 'full' })
    await opened.history.eraseAll()
    expect(await opened.history.list()).toEqual([])
  })
})

describe('D-04 damaged storage', () => {
  it('is tried three times within two seconds, and then said', async () => {
    const put = putFails('UnknownError')
    await expect(history.save(aDraft())).rejects.toMatchObject({ failure: 'damaged' })
    expect(put).toHaveBeenCalledTimes(3)
  })
})

describe('D-07 a connection closed under us', () => {
  it('is opened anew, and nobody notices', async () => {
    const record = await history.save(aDraft())
    storage.forceClose()
    expect(await history.list()).toEqual([record])
    storage.forceClose()
    expect(await history.save(aDraft({ rev: 1 }))).toMatchObject({ rev: 2 })
  })

  it('loses none of 100 answers, each saved while the connection closes', async () => {
    const steps: Step[] = []
    for (let n = 1; n <= 100; n += 1) {
      steps.push({ question: `question-${n}`, answer: 'yes' })
      const saving = history.save(aDraft({ steps, rev: n - 1 }))
      storage.forceClose()
      expect(await saving).toMatchObject({ rev: n, steps })
    }
    expect(await history.list()).toMatchObject([{ rev: 100, steps }])
  })

  it('negative control: a bare connection loses the answer', async () => {
    const bare = await openDB(databaseName, databaseVersion)
    storage.forceClose()
    await expect(bare.put('runs', aDraft())).rejects.toMatchObject({ name: 'InvalidStateError' })
  })

  it('is opened anew where it closed in the middle of a change, which counts once', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementationOnce(function (this: IDBObjectStore) {
      const request = this.get('x')
      this.transaction.abort()
      return request
    })
    expect(await history.save(aDraft())).toMatchObject({ rev: 1, seq: 1 })
    // The run that failed, the run, and the tally.
    expect(put).toHaveBeenCalledTimes(3)
  })

  it.each([
    ['InvalidStateError', 'closed'],
    ['TimeoutError', 'closed'],
    ['SecurityError', 'damaged'],
  ])('%s on opening again is said as %s, and tried anew the next time', async (name, failure) => {
    storage.forceClose()
    vi.spyOn(storage, 'open').mockImplementation(() => {
      throw new DOMException('stub', name)
    })
    await expect(history.list()).rejects.toMatchObject({ failure })
    vi.restoreAllMocks()
    expect(await history.list()).toEqual([])
  })
})

it.each(['SecurityError', 'UnknownError', 'InvalidStateError'])(
  'D-06 stores that are all refused on the way are said as refused, whatever the error: %s',
  async (name) => {
    storage.forceClose()
    const refuse = () => {
      throw new DOMException('stub', name)
    }
    vi.spyOn(storage, 'open').mockImplementation(refuse)
    vi.spyOn(storage.manager, 'getDirectory').mockImplementation(refuse)
    vi.spyOn(storage.texts, 'getItem').mockImplementation(refuse)
    await expect(history.save(aDraft())).rejects.toMatchObject({ failure: 'refused' })
  },
)

describe('M-03 another tab brings a later version', () => {
  it('makes way for it, then reads and writes nothing', async () => {
    await history.save(aDraft())
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(databaseName, databaseVersion + 1)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
      request.onblocked = () => reject(new Error('blocked by the older tab'))
    })
    await expect(history.list()).rejects.toMatchObject({ failure: 'newer' })
    await expect(history.save(aDraft())).rejects.toMatchObject({ failure: 'newer' })
    expect(await openedHere()).toMatchObject({ refused: 'newer', history: { kept: 'memory' } })
  })
})
