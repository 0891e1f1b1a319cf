import { expect, it } from 'vitest'
import { HistoryError, type History } from '#history/history.ts'
import type { Step } from '#run/step.ts'
import { aCase, aDraft, openedHere } from '../a-draft.ts'
import { freshStorage } from '../fresh-storage.ts'

const edits = 2_000
const runCount = 40

/** Adds one answer to a run as it stands, again and again until no other tab was in between. */
async function edit(history: History, id: string, question: string): Promise<void> {
  for (;;) {
    const kept = (await history.runsOf('case-a')).find((run) => run.id === id)
    const steps: readonly Step[] = [...(kept?.steps ?? []), { question, answer: 'yes' }]
    try {
      await history.save(aDraft({ id, steps, rev: kept?.rev ?? 0 }))
      return
    } catch (error) {
      if (!(error instanceof HistoryError && error.failure === 'conflict')) throw error
    }
  }
}

it('C-01 two tabs with 2,000 edits each, in between each other, lose none', async () => {
  freshStorage()
  const tabs = [(await openedHere()).history, (await openedHere()).history] as const
  await tabs[0].saveCase(aCase())
  await Promise.all(
    tabs.map(async (tab, which) => {
      for (let n = 0; n < edits; n += 1) {
        await edit(tab, `run-${n % runCount}`, `tab-${which}-edit-${n}`)
      }
    }),
  )
  const kept = await tabs[0].list()
  const answered = kept.flatMap(({ steps }) => steps.map(({ question }) => question))
  expect(answered).toHaveLength(2 * edits)
  expect(new Set(answered).size).toBe(2 * edits)
  expect(kept.reduce((sum, { rev }) => sum + rev, 0)).toBe(2 * edits)
  expect(new Set(kept.map(({ seq }) => seq)).size).toBe(runCount)
}, 120_000)

it('C-01 negative control: reading and writing in two transactions loses edits', async () => {
  const storage = freshStorage()
  await openedHere()
  const rev = await storage.tamper(async (db) => {
    const save = async (): Promise<void> => {
      const before: unknown = await db.get('meta', 'rev')
      await db.put('meta', Number(before ?? 0) + 1, 'rev')
    }
    const tab = async (): Promise<void> => {
      for (let n = 0; n < edits; n += 1) await save()
    }
    await Promise.all([tab(), tab()])
    return Number(await db.get('meta', 'rev'))
  })
  expect(rev).toBeLessThan(2 * edits * 0.9)
}, 60_000)

it('C-01 a save made from an older revision is refused, and changes nothing', async () => {
  freshStorage()
  const [one, other] = [(await openedHere()).history, (await openedHere()).history]
  await one.saveCase(aCase())
  await one.save(aDraft())
  await other.save(aDraft({ rev: 1, steps: [] }))
  const late = one.save(aDraft({ rev: 1, finishedOn: '2026-11-24' }))
  await expect(late).rejects.toMatchObject({ failure: 'conflict' })
  expect(await one.list()).toEqual([{ ...aDraft({ steps: [] }), rev: 2, seq: 1 }])
})

it('C-01 what another tab erased does not come back', async () => {
  freshStorage()
  const [one, other] = [(await openedHere()).history, (await openedHere()).history]
  await one.saveCase(aCase({ label: 'x' }))
  await one.save(aDraft())
  await other.erase('run-a')
  await expect(one.save(aDraft({ rev: 1 }))).rejects.toMatchObject({ failure: 'conflict' })
  await other.eraseCase('case-a')
  await expect(one.save(aDraft({ id: 'new' }))).rejects.toMatchObject({ failure: 'conflict' })
  await expect(one.saveCase(aCase({ rev: 1 }))).rejects.toMatchObject({ failure: 'conflict' })
  expect(await one.list()).toEqual([])
})

it('C-03 tabs tell each other ids and revisions, and nothing else', async () => {
  const storage = freshStorage()
  const [one, other] = [await openedHere(), await openedHere()]
  const told: unknown[] = []
  const stop = other.care?.watch((event) => told.push(event))
  await one.history.saveCase(aCase({ label: 'SENTINEL' }))
  await one.history.save(aDraft({ steps: [{ question: 'SENTINEL', answer: 'no' }] }))
  await one.history.erase('run-a')
  await one.history.eraseAll()
  await new Promise((resolve) => setImmediate(resolve))
  const changed = ['case-a', 'run-a', 'run-a'].map((id) => ({ kind: 'changed', id }))
  expect(told).toEqual([...changed, { kind: 'erased' }])
  stop?.()
  await one.history.saveCase(aCase())
  await new Promise((resolve) => setImmediate(resolve))
  expect(told).toHaveLength(4)
  for (const message of storage.channels.messages) {
    expect(Object.keys(message as object).toSorted()).toEqual(['id', 'rev', 'schema'])
  }
  expect(JSON.stringify([storage.channels.messages, storage.locks.names])).not.toContain('SENTINEL')
})

it('C-02 one tab writes a case; another may take it over, which is told', async () => {
  freshStorage()
  const [one, other] = [(await openedHere()).care, (await openedHere()).care]
  let taken = 0
  const wish = { takeOver: false, onTaken: () => void (taken += 1) }
  const mine = await one?.claim('case-a', wish)
  expect(mine).toBeDefined()
  expect(await other?.claim('case-a', wish)).toBeUndefined()
  expect(await other?.claim('case-b', wish)).toBeDefined()
  const theirs = await other?.claim('case-a', { takeOver: true, onTaken: () => undefined })
  expect(theirs).toBeDefined()
  await new Promise((resolve) => setImmediate(resolve))
  expect(taken).toBe(1)
  expect(await one?.claim('case-a', wish)).toBeUndefined()
  theirs?.release()
  await new Promise((resolve) => setImmediate(resolve))
  expect(await one?.claim('case-a', wish)).toBeDefined()
})
