import { afterEach, expect, it, vi } from 'vitest'
import { databaseName } from '#history/database/migrations.ts'
import { wakeStorage } from '#history/wake-storage.ts'
import { freshStorage } from './fresh-storage.ts'

afterEach(() => vi.unstubAllGlobals())

it('asks for the databases, and makes none', async () => {
  const storage = freshStorage()
  const asked = vi.spyOn(indexedDB, 'databases')
  wakeStorage()
  expect(asked).toHaveBeenCalledOnce()
  await asked.mock.results[0]?.value
  expect((await storage.databases()).map(({ name }) => name)).not.toContain(databaseName)
})

it.each([
  ['there is no storage', undefined],
  ['databases are not listed', {}],
  [
    'the browser refuses',
    { databases: () => Promise.reject(new DOMException('no', 'SecurityError')) },
  ],
])('does nothing where %s', async (_, given) => {
  vi.stubGlobal('indexedDB', given)
  expect(wakeStorage).not.toThrow()
  // What is rejected and heard by no one would end this test.
  await new Promise((resolve) => setTimeout(resolve))
})
