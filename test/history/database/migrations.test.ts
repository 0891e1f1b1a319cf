import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { parseSheet } from '#agreement/parse-sheet.ts'
import { parseDump, type Dump } from '#history/database/dump.ts'
import {
  databaseName,
  databaseVersion,
  migrateDump,
  migrations,
} from '#history/database/migrations.ts'
import { dumpOf, upgrade } from '#history/database/upgrade.ts'
import { openedHere } from '../a-draft.ts'
import { freshStorage } from '../fresh-storage.ts'

/** The shape of each shipped version; a new version adds a line and changes none. */
const shapes: Record<number, readonly string[]> = {
  1: ['meta', 'packs', 'runs'],
  2: ['cases', 'meta', 'packs', 'runs'],
  3: ['cases', 'meta', 'packs', 'runs'],
}
const versions = migrations.map(({ version }) => version)

/** What a version left on a device, made by that version's own code. */
function fixture(version: number): Dump {
  const file = new URL(`versions/v${version}.json`, import.meta.url)
  const dump = parseDump(JSON.parse(readFileSync(file, 'utf8')))
  if (dump?.schema !== version) throw new Error(`v${version}.json is no dump of version ${version}`)
  return dump
}

it('are numbered from 1 without a gap', () => {
  expect(versions).toEqual(Array.from({ length: databaseVersion }, (_, index) => index + 1))
})

it('M-04 every shipped version has a fixture and a shape', () => {
  const fixtures = readdirSync(new URL('versions', import.meta.url)).toSorted()
  expect(fixtures).toEqual(versions.map((version) => `v${version}.json`).toSorted())
  expect(Object.keys(shapes)).toEqual(versions.map(String))
})

describe.each(versions)('M-04 from version %i', (version) => {
  const older = version < databaseVersion ? it : undefined
  const dump = fixture(version)

  it('the app opens it, and shows every run that was readable', async () => {
    const storage = freshStorage()
    await planted(storage, dump)
    const { history, care, refused } = await openedHere()
    expect([refused, care?.recovery()]).toEqual([undefined, undefined])
    const readable = (dump.stores['runs'] ?? []).filter(({ key }) => key !== 'damaged')
    expect((await history.list()).map(({ id }) => id).toSorted()).toEqual(
      readable.map(({ key }) => key).toSorted(),
    )
    expect(await history.damaged()).toBe(1)
    const sheets = (await history.cases()).flatMap((one) => one.sheets)
    expect(sheets.map(parseSheet)).toEqual(sheets)
    for (const { caseId, pack } of await history.list()) {
      expect((await history.cases()).map(({ id }) => id)).toContain(caseId)
      expect(await history.packOf(pack)).toBeDefined()
    }
  })

  it('directly, step by step, and as data alone come to the same', async () => {
    const direct = await upgraded(dump, [databaseVersion])
    const stepwise = await upgraded(
      dump,
      versions.filter((each) => each >= version),
    )
    expect(Object.keys(direct.stores).toSorted()).toEqual(shapes[databaseVersion])
    expect(sorted(stepwise)).toEqual(sorted(direct))
    expect(sorted({ ...migrateDump(dump), schema: databaseVersion })).toEqual(sorted(direct))
  })

  older?.('keeps a snapshot of what stood before', async () => {
    const storage = freshStorage()
    await planted(storage, dump)
    const { care } = await openedHere()
    const [snapshot] = (await care?.snapshots()) ?? []
    expect(snapshot).toMatchObject({ occasion: 'migration', takenOn: '2026-11-24' })
    for (const { key } of dump.stores['runs'] ?? []) expect(snapshot?.ids).toContain(key)
  })

  older?.('M-06 an upgrade that fails leaves it whole', async () => {
    const storage = freshStorage()
    await planted(storage, dump)
    // One version writes, another only makes an index.
    const spies = (['put', 'createIndex'] as const).map((name) =>
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(() => {
        throw new DOMException('stub', 'QuotaExceededError')
      }),
    )
    const { history, refused } = await openedHere()
    for (const spy of spies) spy.mockRestore()
    expect([refused, history.kept]).toEqual(['not-upgraded', 'memory'])
    expect(await history.list()).toHaveLength((dump.stores['runs']?.length ?? 0) - 1)
    expect(sorted(await raw(storage))).toEqual(sorted(dump))
    expect((await openedHere()).refused).toBeUndefined()
  })
})

it('do nothing where the database is of today', async () => {
  const today = fixture(databaseVersion)
  expect(migrateDump(today)).toBe(today)
})

it('M-03 refuse data of a later version', () => {
  expect(() => migrateDump({ schema: databaseVersion + 1, stores: {} })).toThrow(RangeError)
})

it('M-04 never throw, whatever stood in an old database', () => {
  const stored = fc.array(fc.record({ key: fc.string(), value: fc.anything() }))
  fc.assert(
    fc.property(stored, stored, (runs, packs) => {
      const after = migrateDump({ schema: 1, stores: { runs, packs, meta: [] } })
      expect(after.stores['runs']).toHaveLength(runs.length)
      expect(after.stores['packs']).toBe(packs)
    }),
    { numRuns: 2_000 },
  )
})

/** Puts a dump on a device as the code of its own version did. */
async function planted(factory: IDBFactory, dump: Dump): Promise<void> {
  const db = await opened(factory, dump.schema)
  const tx = db.transaction([...db.objectStoreNames], 'readwrite')
  for (const [name, entries] of Object.entries(dump.stores)) {
    const store = tx.objectStore(name)
    for (const { key, value } of entries) {
      if (store.keyPath === null) store.put(value, key)
      else store.put(value)
    }
  }
  await new Promise((resolve) => tx.addEventListener('complete', resolve))
  db.close()
}

async function upgraded(dump: Dump, through: readonly number[]): Promise<Dump> {
  const factory = new IDBFactory()
  await planted(factory, dump)
  for (const version of through) (await opened(factory, version)).close()
  return raw(factory)
}

async function raw(factory: IDBFactory): Promise<Dump> {
  const db = await opened(factory)
  const dump = await dumpOf(db.transaction([...db.objectStoreNames]), db.version)
  db.close()
  return dump
}

function opened(factory: IDBFactory, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName, version)
    request.addEventListener('upgradeneeded', ({ oldVersion, newVersion }) => {
      const { transaction, result } = request
      if (transaction) void upgrade(result, transaction, oldVersion, newVersion ?? 0)
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('the upgrade failed')))
  })
}

function sorted({ schema, stores }: Dump): unknown {
  const byKey = Object.entries(stores).map(([name, entries]) => [
    name,
    entries.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  ])
  return { schema, stores: Object.fromEntries(byKey) }
}
