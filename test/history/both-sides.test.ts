import { describe, expect, it } from 'vitest'
import type { History } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { aCase, aDraft, aRef, openedHere, someFiles } from './a-draft.ts'
import { freshStorage } from './fresh-storage.ts'

const sides: Record<History['kept'], () => Promise<History>> = {
  device: async () => {
    freshStorage()
    return withCase((await openedHere()).history)
  },
  memory: () => withCase(historyInMemory()),
}

async function withCase(history: History): Promise<History> {
  await history.saveCase(aCase())
  return history
}

describe.each(['device', 'memory'] as const)('a history kept on/in %s', (side) => {
  it('says where it keeps', async () => {
    expect((await sides[side]()).kept).toBe(side)
  })

  it('counts saves in rev and runs in seq, and lists the newest first', async () => {
    const history = await sides[side]()
    const first = await history.save(aDraft({ id: 'a' }))
    await history.save(aDraft({ id: 'b' }))
    const again = await history.save(aDraft({ id: 'a', rev: 1, finishedOn: '2026-11-25' }))
    expect(first).toEqual({ ...aDraft({ id: 'a' }), rev: 1, seq: 1 })
    expect(again).toEqual({ ...first, rev: 2, finishedOn: '2026-11-25', finishedSeq: 1 })
    expect((await history.list()).map(({ id, seq }) => [id, seq])).toEqual([
      ['b', 2],
      ['a', 1],
    ])
  })

  it('T-02 numbers runs in the order of finishing, in the transaction that finishes one', async () => {
    const history = await sides[side]()
    const finishedOn = '2026-11-25'
    const numbers = async () => (await history.list()).map((run) => [run.id, run.finishedSeq])
    await history.save(aDraft({ id: 'a' }))
    await history.save(aDraft({ id: 'b', finishedOn: '2036-11-25' }))
    await history.save(aDraft({ id: 'a', rev: 1, finishedOn }))
    await history.save(aDraft({ id: 'b', rev: 1, finishedOn }))
    expect(await numbers()).toEqual([
      ['b', 1],
      ['a', 2],
    ])
    await history.save(aDraft({ id: 'b', rev: 2 }))
    expect(await numbers()).toEqual([
      ['b', undefined],
      ['a', 2],
    ])
    await history.save(aDraft({ id: 'b', rev: 3, finishedOn }))
    expect(await numbers()).toEqual([
      ['b', 3],
      ['a', 2],
    ])
  })

  it('leaves what comes from elsewhere its number, or none, and goes on after it', async () => {
    const history = await sides[side]()
    const finished = { ...aDraft({ finishedOn: '2026-11-25' }), rev: 1, seq: 1 }
    const runs = [
      { ...finished, id: 'a', finishedSeq: 7 },
      { ...finished, id: 'b' },
    ]
    await history.takeIn({ cases: [], runs, packs: [] })
    await history.save(aDraft({ id: 'c', finishedOn: '2026-11-25' }))
    expect((await history.list()).map((run) => [run.id, run.finishedSeq])).toEqual([
      ['c', 8],
      ['b', undefined],
      ['a', 7],
    ])
  })

  it('drops from storage the answers that a revised run no longer has', async () => {
    const history = await sides[side]()
    const [first, second] = [
      { question: 'tasks', answer: 'yes' },
      { question: 'talk', answer: 'no' },
    ] as const
    await history.save(aDraft({ steps: [first, second] }))
    await history.save(aDraft({ rev: 1, steps: [first] }))
    expect((await history.list())[0]?.steps).toEqual([first])
  })

  it('keeps only the known fields of a draft', async () => {
    const history = await sides[side]()
    const talkative = { ...aDraft(), note: 'sentinel', steps: [{ ...aDraft().steps[0], why: 's' }] }
    await history.save(talkative as never)
    expect(await history.list()).toEqual([{ ...aDraft(), rev: 1, seq: 1 }])
  })

  it('refuses a draft that it could not read again, and keeps what stood there', async () => {
    const history = await sides[side]()
    await history.save(aDraft())
    const faulty = aDraft({ rev: 1, startedOn: 'yesterday' })
    await expect(history.save(faulty)).rejects.toMatchObject({ failure: 'damaged' })
    expect(await history.list()).toEqual([{ ...aDraft(), rev: 1, seq: 1 }])
  })

  it('is not changed by what a caller does to its values afterwards', async () => {
    const history = await sides[side]()
    const draft = { ...aDraft(), steps: [{ question: 'tasks', answer: 'yes' as const }] }
    const files = { structure: { a: 1 }, texts: {} }
    await history.save(draft)
    await history.keepPack(aRef(), files)
    draft.steps.length = 0
    files.structure.a = 2
    expect((await history.list())[0]?.steps).toHaveLength(1)
    expect(await history.packOf(aRef())).toEqual({ structure: { a: 1 }, texts: {} })
  })

  it('keeps a pack once per version and text', async () => {
    const history = await sides[side]()
    await history.keepPack(aRef(), someFiles('first'))
    await history.keepPack(aRef(), someFiles('second'))
    expect(await history.packOf(aRef())).toEqual(someFiles('first'))
    expect(await history.packOf({ ...aRef(), hash: 'other' })).toBeUndefined()
  })

  it('erases a run with the packs that no other run needs', async () => {
    const history = await sides[side]()
    for (const version of ['1.0.0', '2.0.0']) await history.keepPack(aRef(version), someFiles())
    await history.save(aDraft({ id: 'a', pack: aRef('1.0.0') }))
    await history.save(aDraft({ id: 'b', pack: aRef('1.0.0') }))
    await history.save(aDraft({ id: 'c', pack: aRef('2.0.0') }))
    await history.erase('a')
    await history.erase('c')
    expect((await history.list()).map(({ id }) => id)).toEqual(['b'])
    expect(await history.packOf(aRef('1.0.0'))).toBeDefined()
    expect(await history.packOf(aRef('2.0.0'))).toBeUndefined()
  })

  it('brings the pack back for a run that was begun before an erase took it', async () => {
    const history = await sides[side]()
    await history.save(aDraft({ id: 'old' }))
    await history.keepPack(aRef(), someFiles())
    await history.erase('old')
    await history.saveCase(aCase({ id: 'case-b' }))
    await history.save(aDraft({ id: 'new', caseId: 'case-b' }))
    expect(await history.packOf(aRef())).toEqual(someFiles())
  })

  it('erases everything', async () => {
    const history = await sides[side]()
    await history.keepPack(aRef(), someFiles())
    await history.save(aDraft())
    await history.eraseAll()
    expect(await history.list()).toEqual([])
    expect(await history.packOf(aRef())).toBeUndefined()
  })
})
