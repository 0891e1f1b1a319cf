import { beforeEach, describe, expect, it } from 'vitest'
import type { History } from '#history/history.ts'
import type { OpenedHistory } from '#history/open-history.ts'
import { aCase, aDraft, aRef, openedHere, someFiles } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'
import { snapshotsTaken } from '../snapshots/snapshots-taken.ts'

let storage: FreshStorage
let opened: OpenedHistory

/** A history with two finished runs and one under way, and its snapshot. */
beforeEach(async () => {
  storage = freshStorage()
  opened = await openedHere()
  await fill(opened.history)
  await snapshotsTaken(storage, 'c')
})

async function fill(history: History): Promise<void> {
  await history.saveCase(aCase({ label: 'Noord' }))
  await history.keepPack(aRef(), someFiles())
  await history.save(aDraft({ id: 'a', finishedOn: '2026-10-12' }))
  await history.save(aDraft({ id: 'b' }))
  await history.save(aDraft({ id: 'c', finishedOn: '2026-11-23' }))
}

const idsIn = async ({ history }: OpenedHistory) => (await history.list()).map(({ id }) => id)

describe('D-03 a database that is gone', () => {
  it('is no first use: it says what was last known, and what can be brought back', async () => {
    await storage.lose()
    const { care, history } = await openedHere()
    const recovery = care?.recovery()
    expect(recovery).toMatchObject({
      kind: 'emptied',
      lastKnown: { finished: 2, cases: 1, lastRunDay: '2026-11-23' },
    })
    expect(recovery?.snapshots[0]).toMatchObject({ figures: { finished: 2, cases: 1 } })
    expect(await history.list()).toEqual([])
  })

  it('is brought back whole, pack and all, and that can be undone', async () => {
    const before = await opened.history.list()
    await storage.lose()
    const { care, history } = await openedHere()
    await care?.restore(care.recovery()?.snapshots[0]?.number ?? 0)
    expect(await history.list()).toEqual(before)
    expect(await history.cases()).toEqual([{ ...aCase({ label: 'Noord' }), rev: 1, seq: 1 }])
    expect(await history.packOf(aRef())).toEqual(someFiles())
    expect(care?.recovery()).toBeUndefined()
    expect((await openedHere()).care?.recovery()).toBeUndefined()
    await care?.undoRestore()
    expect(await history.list()).toEqual([])
    await care?.undoRestore()
    expect(await history.list()).toEqual(before)
  })

  it('stays said until it is settled, also when something new is begun', async () => {
    await storage.lose()
    const second = await openedHere()
    await second.history.saveCase(aCase({ id: 'new' }))
    await second.history.save(aDraft({ id: 'n', caseId: 'new', finishedOn: '2026-11-24' }))
    const third = await openedHere()
    expect(third.care?.recovery()).toMatchObject({ kind: 'emptied', lastKnown: { finished: 2 } })
    await third.care?.acceptLoss()
    const fourth = await openedHere()
    expect(fourth.care?.recovery()).toBeUndefined()
    expect(await idsIn(fourth)).toEqual(['n'])
  })

  it('brought back beside something new: both are there, each in its place', async () => {
    await storage.lose()
    const { history, care } = await openedHere()
    await history.saveCase(aCase({ id: 'new' }))
    await history.save(aDraft({ id: 'n', caseId: 'new', finishedOn: '2026-11-24' }))
    const fullest = (await care?.snapshots())?.find(({ ids }) => ids.includes('c'))
    await care?.restore(fullest?.number ?? 0)
    expect((await history.list()).map(({ id, seq }) => [id, seq])).toEqual([
      ['n', 4],
      ['c', 3],
      ['b', 2],
      ['a', 1],
    ])
    expect((await history.save(aDraft({ id: 'b', rev: 1, steps: [] }))).rev).toBe(2)
    expect(await care?.figures()).toMatchObject({ finished: 3, cases: 2 })
  })

  it('is noticed by the snapshots alone where the small figures went too', async () => {
    await storage.lose()
    storage.texts.all.clear()
    const { care } = await openedHere()
    expect(care?.recovery()).toMatchObject({ kind: 'emptied', lastKnown: { finished: 2 } })
  })

  it('is noticed by the small figures alone where there are no snapshots', async () => {
    await storage.lose()
    storage.files.folders.clear()
    expect((await openedHere()).care?.recovery()).toEqual({
      kind: 'emptied',
      lastKnown: { finished: 2, cases: 1, lastRunDay: '2026-11-23' },
      snapshots: [],
    })
  })
})

it('D-03 a database that is shorter is said, and gets back what it misses and no more', async () => {
  const steps = [...aDraft().steps, { question: 'talk', answer: 'yes' } as const]
  await opened.history.save(aDraft({ id: 'b', rev: 1, steps }))
  await storage.tamper((db) => db.delete('runs', 'a'))
  const { care, history } = await openedHere()
  expect(care?.recovery()).toMatchObject({ kind: 'shortened', lastKnown: { finished: 2 } })
  await care?.restore(care.recovery()?.snapshots[0]?.number ?? 0)
  expect((await history.list()).map(({ id, rev }) => [id, rev])).toEqual([
    ['c', 1],
    ['b', 2],
    ['a', 1],
  ])
})

describe('no false alarm', () => {
  const isQuiet = async () => expect((await openedHere()).care?.recovery()).toBeUndefined()

  it('on a first visit, nor after any save or erasing', async () => {
    await isQuiet()
    await opened.history.erase('a')
    await isQuiet()
    await opened.history.eraseCase('case-a')
    await isQuiet()
    await fill(opened.history)
    await opened.history.eraseAll()
    await isQuiet()
    freshStorage()
    await isQuiet()
  })

  it('where the figures lag, since the browser was killed before they reached the disk', async () => {
    const early = new Map(storage.texts.all)
    const lagging = async (deed: () => Promise<unknown>) => {
      await deed()
      storage.texts.all.clear()
      for (const [key, value] of early) storage.texts.setItem(key, value)
      await isQuiet()
    }
    await lagging(() => opened.history.save(aDraft({ id: 'd' })))
    await lagging(() => opened.history.erase('a'))
    await lagging(() => opened.history.eraseAll())
  })

  it('where what says them is damaged', async () => {
    for (const text of ['', '{', '{}', '[]', '{"format":1}', '{"format":2,"dbId":"x"}']) {
      storage.texts.setItem('thuiswerkwijzer.canary', text)
      await isQuiet()
    }
  })
})

it('tells nothing but figures outside the database', () => {
  const [canary] = [...storage.texts.all.values()]
  expect([...storage.texts.all.keys()]).toEqual(['thuiswerkwijzer.canary'])
  expect(JSON.parse(canary ?? '')).toEqual({
    format: 1,
    dbId: expect.stringMatching(/^db-/),
    runs: 3,
    cases: 1,
    finished: 2,
    erasedRuns: 0,
    erasedCases: 0,
    lastRunDay: '2026-11-23',
  })
})
