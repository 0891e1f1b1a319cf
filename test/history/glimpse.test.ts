import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Care } from '#history/care.ts'
import { glimpse } from '#history/glimpse.ts'
import type { History } from '#history/history.ts'
import { databaseName, databaseVersion } from '#history/database/migrations.ts'
import { claimCase, isClaimed } from '#history/device/web-locks.ts'
import { aLock } from '../lock/small.ts'
import { aCase, aDraft, openedHere } from './a-draft.ts'
import { freshStorage, type FreshStorage } from './fresh-storage.ts'

let storage: FreshStorage

beforeEach(() => {
  storage = freshStorage()
})
afterEach(() => vi.unstubAllGlobals())

async function kept(): Promise<{ readonly history: History; readonly care: Care }> {
  const { history, care } = await openedHere()
  if (care === undefined) throw new Error('not on the device')
  await history.saveCase(aCase())
  await history.save(aDraft({ id: 'first', finishedOn: '2026-11-20' }))
  await history.save(aDraft({ id: 'second' }))
  return { history, care }
}

it('sees what the history lists, and changes nothing', async () => {
  const { history } = await kept()
  const before = await storage.leftovers()
  expect(await glimpse()).toEqual({ runs: await history.list(), cases: 1 })
  expect(await storage.leftovers()).toEqual(before)
})

it('makes no database where there is none', async () => {
  await expect(glimpse()).rejects.toThrow()
  expect((await storage.databases()).map(({ name }) => name)).not.toContain(databaseName)
})

it('sees nothing behind a passphrase', async () => {
  const { care } = await kept()
  const { lock, record } = await aLock()
  await care.changeLock(lock, record)
  expect(await glimpse()).toBeUndefined()
})

it('sees nothing where a run is damaged', async () => {
  await kept()
  await storage.tamper((db) => db.put('runs', { id: 'damaged', seq: 9 }))
  expect(await glimpse()).toBeUndefined()
})

it('sees nothing where something was lost', async () => {
  await kept()
  await storage.tamper((db) => db.delete('runs', 'first'))
  expect(await glimpse()).toBeUndefined()
})

it('sees nothing of another version', async () => {
  await kept()
  storage.forceClose()
  const newer = storage.open(databaseName, databaseVersion + 1)
  await new Promise((resolve) => newer.addEventListener('success', resolve))
  newer.result.close()
  expect(await glimpse()).toBeUndefined()
})

it('sees nothing while all is being erased', async () => {
  await kept()
  await storage.tamper((db) => db.put('meta', 'some-db', 'cleared'))
  expect(await glimpse()).toBeUndefined()
})

it('knows whether a tab works on a case', async () => {
  expect(await isClaimed('case-a')).toBe(false)
  const claim = await claimCase('case-a', { takeOver: false, onTaken: () => undefined })
  expect(await isClaimed('case-a')).toBe(true)
  expect(await isClaimed('case-b')).toBe(false)
  claim?.release()
  await vi.waitFor(async () => expect(await isClaimed('case-a')).toBe(false))
})

it('takes a browser without locks for one in which nobody works', async () => {
  vi.stubGlobal('navigator', {})
  expect(await isClaimed('case-a')).toBe(false)
})
