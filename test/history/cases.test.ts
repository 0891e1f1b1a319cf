import { describe, expect, it } from 'vitest'
import type { History } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { parseCase } from '#history/records/parse-case.ts'
import { aSheet, anySheet, aCase, aDraft, openedHere } from './a-draft.ts'
import { freshStorage } from './fresh-storage.ts'

const sides: Record<History['kept'], () => Promise<History>> = {
  device: async () => {
    freshStorage()
    return (await openedHere()).history
  },
  memory: async () => historyInMemory(anySheet),
}

const wish = { keeper: 'employee', perspective: 'employee', startedOn: '2026-11-24' } as const

describe.each(['device', 'memory'] as const)('cases kept on/in %s', (side) => {
  it('the case at hand is begun once, and another after it was closed or archived', async () => {
    const history = await sides[side]()
    const first = await history.currentCase({ ...wish, id: 'one' })
    expect(first).toEqual({ ...aCase({ id: 'one' }), rev: 1, seq: 1 })
    expect(await history.currentCase({ ...wish, id: 'two' })).toEqual(first)
    await history.saveCase({ ...aCase({ id: 'one', rev: 1 }), closedOn: '2026-12-01' })
    const second = await history.currentCase({ ...wish, id: 'two' })
    expect([second.id, second.seq]).toEqual(['two', 2])
    await history.saveCase({ ...aCase({ id: 'two', rev: 1 }), archived: true })
    expect((await history.currentCase({ ...wish, id: 'three' })).id).toBe('three')
    expect((await history.cases()).map(({ id }) => id)).toEqual(['three', 'two', 'one'])
  })

  it('a chosen case is the one at hand, and never another in its place', async () => {
    const history = await sides[side]()
    await history.saveCase(aCase({ id: 'one' }))
    await history.saveCase(aCase({ id: 'two' }))
    const asked = { ...wish, id: 'new', chosen: 'one' }
    expect((await history.currentCase(asked)).id).toBe('one')
    await history.saveCase({ ...aCase({ id: 'one', rev: 1 }), closedOn: '2026-12-01' })
    await expect(history.currentCase(asked)).rejects.toMatchObject({ failure: 'conflict' })
    expect((await history.cases()).map(({ id }) => id)).toEqual(['two', 'one'])
  })

  it('each keeper has a case of its own', async () => {
    const history = await sides[side]()
    await history.currentCase({ ...wish, id: 'own' })
    const theirs = await history.currentCase({ ...wish, id: 'theirs', keeper: 'employer' })
    expect(theirs).toMatchObject({ id: 'theirs', keeper: 'employer', runDays: [] })
  })

  it('a label is kept cleaned, and one with a BSN or too long is not kept', async () => {
    const history = await sides[side]()
    expect((await history.saveCase(aCase({ label: '  No\u202eord ' }))).label).toBe('Noord')
    for (const label of ['123456782', 'a'.repeat(61)]) {
      const saving = history.saveCase(aCase({ rev: 1, label }))
      await expect(saving).rejects.toMatchObject({ failure: 'damaged' })
    }
    expect((await history.cases())[0]?.label).toBe('Noord')
  })

  it('has its runs apart, and goes with them', async () => {
    const history = await sides[side]()
    await history.saveCase(aCase({ id: 'one', label: '1' }))
    await history.saveCase(aCase({ id: 'two', label: '2' }))
    for (const [id, caseId] of [
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'one'],
    ] as const)
      await history.save(aDraft({ id, caseId }))
    expect((await history.runsOf('one')).map(({ id }) => id)).toEqual(['c', 'a'])
    await history.eraseCase('one')
    expect((await history.list()).map(({ id }) => id)).toEqual(['b'])
    expect((await history.cases()).map(({ id }) => id)).toEqual(['two'])
  })

  it('with words of its own stays when its last run is erased', async () => {
    const history = await sides[side]()
    await history.saveCase(aCase({ label: 'Noord' }))
    await history.save(aDraft())
    await history.erase('run-a')
    expect(await history.cases()).toHaveLength(1)
  })
})

describe('parseCase', () => {
  const sound = {
    ...aCase({ label: 'x', closedOn: '2026-11-24', archived: true, firstSickDay: '2026-01-01' }),
    ownQuestions: ['Wie belt?'],
    sheets: [aSheet('x')],
    rev: 2,
    seq: 3,
  }

  it('gives back a sound case, without what it does not know', () => {
    expect(parseCase({ ...sound, note: 'x' }, anySheet)).toEqual(sound)
    expect(parseCase({ ...sound, runDays: [] }, anySheet)).toEqual(sound)
  })

  it.each(Object.keys(sound))('refuses one whose %s is something else', (field) => {
    const others = [null, {}, [{}, null], -1, 1.5, true, '', 'x'.repeat(281)]
    for (const other of others) {
      if (field === 'archived' && other === true) continue
      if (field === 'label' && other === '') continue
      const read = parseCase({ ...sound, [field]: other }, anySheet)
      expect(read, `${field} ${JSON.stringify(other)}`).toSatisfy(
        (one: unknown) =>
          one === undefined || (['id'].includes(field) && typeof other === 'string'),
      )
    }
  })

  it('shows no sheet that its room cannot read', () => {
    expect(parseCase(sound, () => undefined)).toBeUndefined()
  })
})
