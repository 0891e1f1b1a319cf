import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { databaseVersion, migrate, migrations } from '#history/migrations.ts'

/** The shape of each shipped version; a new version adds a line and changes none. */
const shapes: Record<number, readonly string[]> = {
  1: ['meta', 'packs', 'runs'],
}

it('are numbered from 1 without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(
    Array.from({ length: databaseVersion }, (_, index) => index + 1),
  )
})

it('M-04 give every version its shape', async () => {
  expect(Object.keys(shapes)).toEqual(migrations.map(({ version }) => String(version)))
  expect(await storesAfter(0)).toEqual(shapes[databaseVersion])
})

it('do nothing where the database is of today', async () => {
  expect(await storesAfter(databaseVersion)).toEqual([])
})

function storesAfter(oldVersion: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const request = new IDBFactory().open('shape', databaseVersion)
    request.addEventListener('upgradeneeded', () => {
      if (request.transaction) migrate(request.result, request.transaction, oldVersion)
    })
    request.addEventListener('success', () => resolve([...request.result.objectStoreNames]))
    request.addEventListener('error', () => reject(new Error('the upgrade failed')))
  })
}
