import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aCase, aDraft, openedHere } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'
import { snapshotsTaken } from './snapshots-taken.ts'

let storage: FreshStorage

beforeEach(async () => {
  storage = freshStorage()
  const { history } = await openedHere()
  await history.saveCase(aCase({ label: 'Noord' }))
  await history.save(aDraft({ id: 'a', finishedOn: '2026-10-12' }))
  await snapshotsTaken(storage, 'a')
  await history.save(aDraft({ id: 'b', finishedOn: '2026-11-23' }))
  await snapshotsTaken(storage, 'b')
  storage.forceClose()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** As Chromium is once the manifest is gone: it neither opens the database nor removes it. */
async function shut() {
  const broken = () => {
    throw new DOMException('stub', 'UnknownError')
  }
  vi.spyOn(storage, 'open').mockImplementation(broken)
  vi.spyOn(storage, 'deleteDatabase').mockImplementation(broken)
  const { refused, giveUp, newestCopy } = await openedHere()
  expect(refused).toBe('damaged')
  await expect(giveUp?.()).rejects.toBeDefined()
  return newestCopy?.()
}

it('D-04 what can be neither opened nor removed can be read from the newest snapshot', async () => {
  const before = storage.files.text()
  const copy = await shut()
  expect(copy?.keyRecord).toBeUndefined()
  expect((await copy?.history.list())?.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(await copy?.history.cases()).toMatchObject([{ label: 'Noord' }])
  expect(copy?.history.kept).toBe('memory')
  expect(storage.files.text()).toBe(before)
})

it('D-04 a torn snapshot gives way to the one before', async () => {
  const [newest] = storage.files.all().toSorted(([a], [b]) => b.localeCompare(a))
  const [name, bytes] = newest ?? ['', new Uint8Array()]
  const rotten = bytes.slice()
  rotten[rotten.length - 5] = 0
  storage.files.set(name, rotten)
  const copy = await shut()
  expect((await copy?.history.list())?.map(({ id }) => id)).toEqual(['a'])
})

it('D-04 with no snapshot that can be read there is no copy', async () => {
  for (const [name] of storage.files.all()) storage.files.set(name, undefined)
  expect(await shut()).toBeUndefined()
})

describe('D-06 a database that does not answer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const silent = storage.open('never')
    vi.spyOn(storage, 'open').mockReturnValue(
      Object.create(silent, { addEventListener: { value: () => undefined } }),
    )
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives its newest snapshot to take along', async () => {
    const { refused, newestCopy } = await opening()
    expect(refused).toBe('timeout')
    expect((await (await newestCopy?.())?.history.list())?.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('has nothing to take along where there is no snapshot', async () => {
    for (const [name] of storage.files.all()) storage.files.set(name, undefined)
    const { refused, newestCopy } = await opening()
    expect(refused).toBe('timeout')
    expect(newestCopy).toBeUndefined()
  })
})

/** Moves the clock on until the opening has given up. */
async function opening() {
  const opened = openedHere()
  for (let tick = 0; tick < 30; tick += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(500)
  }
  return opened
}
