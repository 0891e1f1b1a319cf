import { beforeEach, describe, expect, it } from 'vitest'
import type { History } from '#history/history.ts'
import type { Care } from '#history/care.ts'
import { snapshotIn } from '#history/snapshots/snapshot.ts'
import { aCase, aDraft, aRef, openedHere, someFiles } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'
import { snapshotsTaken } from './snapshots-taken.ts'

let storage: FreshStorage
let history: History
let care: Care

beforeEach(async () => {
  storage = freshStorage()
  const opened = await openedHere()
  if (opened.care === undefined) throw new Error('not on the device')
  ;({ history, care } = { history: opened.history, care: opened.care })
  await history.saveCase(aCase({ label: 'Noord' }))
  await history.keepPack(aRef(), someFiles())
})

async function finish(id: string, label = 'yes'): Promise<void> {
  await history.save(
    aDraft({ id, finishedOn: '2026-11-24', steps: [{ question: label, answer: 'yes' }] }),
  )
  await snapshotsTaken(storage, id)
}

describe('D-08 the ring of snapshots', () => {
  it('gets one after each finished run, and none for an answer', async () => {
    await history.save(aDraft({ id: 'under-way' }))
    expect(await care.snapshots()).toEqual([])
    await finish('a')
    await finish('b')
    const [second, first] = await care.snapshots()
    expect(second).toMatchObject({ occasion: 'run-finished', takenOn: '2026-11-24' })
    expect(second?.figures).toMatchObject({ finished: 2, cases: 1 })
    expect(first?.figures).toMatchObject({ finished: 1 })
  })

  it('is written again only under the lock that tabs share', async () => {
    await finish('a')
    expect(storage.locks.names).toContain('thuiswerkwijzer.snapshots')
  })

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['torn off', (bytes) => bytes.slice(0, bytes.length - 1)],
    ['torn in its first line', (bytes) => bytes.slice(0, 20)],
    ['empty', () => new Uint8Array()],
    ['something else', () => new TextEncoder().encode('{"format":1}\n{}')],
  ])('a snapshot that is %s is none', async (_, harm) => {
    await finish('a')
    await finish('b')
    const [second] = await care.snapshots()
    const [name = '', bytes = new Uint8Array()] = storage.files.all().at(-1) ?? []
    storage.files.set(name, harm(bytes))
    const left = await care.snapshots()
    expect(left.map(({ number }) => number)).not.toContain(second?.number)
    expect(left).toHaveLength(1)
  })

  it('a snapshot with a single bit changed anywhere is not brought back', async () => {
    await finish('a')
    const [[, bytes] = ['', new Uint8Array()]] = storage.files.all()
    const sound = snapshotIn(bytes)
    let changed = 0
    for (let at = 0; at < bytes.length; at += 1) {
      const harmed = bytes.slice()
      harmed[at] = (harmed[at] ?? 0) ^ 1
      const read = snapshotIn(harmed)
      // In its first line only the figures shown can change; never what it brings back.
      if (read && JSON.stringify(read.dump) !== JSON.stringify(sound?.dump)) changed += 1
    }
    expect(changed).toBe(0)
  })

  it('one that cannot be read is refused, and nothing changes', async () => {
    await finish('a')
    await expect(care.restore(99)).rejects.toMatchObject({ failure: 'damaged' })
    await expect(care.undoRestore()).rejects.toMatchObject({ failure: 'damaged' })
    expect(await history.list()).toHaveLength(1)
  })

  it('that cannot be written stops nobody from saving', async () => {
    storage.files.failing = new DOMException('stub', 'QuotaExceededError')
    await history.save(aDraft({ id: 'a', finishedOn: '2026-11-24' }))
    expect(await history.list()).toHaveLength(1)
  })

  it('D-05 that finds no room before a restore or an import is said as such, and nothing changes', async () => {
    await finish('a')
    const before = await storage.text()
    storage.files.failing = new DOMException('stub', 'QuotaExceededError')
    await expect(care.restore(1)).rejects.toMatchObject({ failure: 'full' })
    const runs = [{ ...aDraft({ id: 'x' }), rev: 1, seq: 1 }]
    const taking = history.takeIn({ cases: [], runs, packs: [] })
    await expect(taking).rejects.toMatchObject({ failure: 'full' })
    expect(await storage.text()).toBe(before)
  })
})

describe('D-12 erasing', () => {
  it('takes a run out of every snapshot in the same action, and of the figures', async () => {
    await finish('keep', 'KEPT')
    await finish('gone', 'SENTINEL')
    await finish('last', 'KEPT')
    expect(storage.files.text()).toContain('SENTINEL')
    await history.erase('gone')
    expect(await storage.text()).not.toMatch(/SENTINEL|gone/)
    const [newest] = await care.snapshots()
    expect(newest?.figures).toMatchObject({ finished: 2, cases: 1 })
    await care.restore(newest?.number ?? 0)
    expect((await history.list()).map(({ id }) => id)).toEqual(['last', 'keep'])
    expect(await care.figures()).toMatchObject({ finished: 2 })
  })

  it('takes a case with its runs, and the pack that only they needed', async () => {
    await finish('keep')
    await history.saveCase(aCase({ id: 'other', label: 'SENTINEL' }))
    await history.keepPack(aRef('2.0.0'), someFiles('SENTINEL'))
    await history.save(
      aDraft({ id: 'o', caseId: 'other', pack: aRef('2.0.0'), finishedOn: '2026-11-24' }),
    )
    await snapshotsTaken(storage, 'o')
    expect(await storage.text()).toContain('SENTINEL')
    await history.eraseCase('other')
    // Its id stays, so that an older copy does not bring it back unasked.
    expect(await storage.text()).not.toMatch(/SENTINEL|2\.0\.0/)
    expect(storage.files.text()).not.toContain('other')
    expect(await history.list()).toHaveLength(1)
  })

  it('takes a day of an employer’s case out of every snapshot too', async () => {
    const days = [{ finishedOn: '2025-05-05', atTable: [] }]
    const { ownQuestions: _, ...common } = aCase({ id: 'employer' })
    const draft = { ...common, keeper: 'employer', perspective: 'manager' } as const
    await history.saveCase({ ...draft, runDays: days })
    await snapshotsTaken(storage, 'employer')
    expect(await storage.text()).toContain('2025-05-05')
    await history.saveCase({ ...draft, rev: 1, runDays: [] })
    expect(storage.files.text()).not.toContain('2025-05-05')
  })

  it('broken off half-way is finished at the next start', async () => {
    await finish('keep')
    await finish('gone', 'SENTINEL')
    storage.files.failing = new DOMException('stub', 'InvalidStateError')
    await expect(history.erase('gone')).rejects.toBeDefined()
    storage.files.failing = undefined
    expect(storage.files.text()).toContain('SENTINEL')
    await openedHere()
    expect(await storage.text()).not.toMatch(/SENTINEL|gone/)
  })

  it('of everything leaves no file and no figure', async () => {
    await finish('a', 'SENTINEL')
    await history.eraseAll()
    expect(storage.files.all()).toEqual([])
    expect(storage.texts.all.size).toBe(0)
    expect(await storage.text()).not.toContain('SENTINEL')
  })
})

describe('records from elsewhere', () => {
  it('come in all together or not at all, after a snapshot; and that can be undone', async () => {
    await finish('a')
    const [mine] = await history.list()
    const theirs = { ...aDraft({ id: 'x', caseId: 'theirs', rev: 7 }), seq: 3 }
    const cases = [{ ...aCase({ id: 'theirs', rev: 4 }), seq: 9 }]
    const changed = { ...aDraft({ id: 'a', rev: 9, steps: [] }), seq: 1 }
    const packs = [{ ref: aRef('3.0.0'), files: someFiles('3.0.0') }]
    await history.takeIn({ cases, runs: [theirs, changed], packs })
    expect((await history.list()).map(({ id, rev, seq }) => [id, rev, seq])).toEqual([
      ['x', 1, 2],
      ['a', 2, 1],
    ])
    expect(await history.packOf(aRef('3.0.0'))).toEqual(someFiles('3.0.0'))
    await care.undoRestore()
    expect(await history.list()).toEqual([mine])
    const broken = { ...theirs, id: 'y', steps: 'none' } as never
    await expect(history.takeIn({ cases, runs: [broken], packs })).rejects.toMatchObject({
      failure: 'damaged',
    })
    expect(await history.cases()).toHaveLength(1)
  })
})
