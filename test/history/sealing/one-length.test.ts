import { beforeEach, expect, it } from 'vitest'
import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { allRuns, outcomeIds } from '../../support/advice-props.ts'
import type { TableRun } from '../../support/reference-table.ts'
import { aLock } from '../../lock/small.ts'
import { aCase, aDraft, openedHere } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'

let storage: FreshStorage

beforeEach(() => {
  storage = freshStorage()
})

async function lockedHistory() {
  const { history, care } = await openedHere()
  const { lock, record } = await aLock()
  await care?.changeLock(lock, record)
  return { history, lock }
}

interface AsStored {
  readonly id: string
  readonly rev: number
  readonly sealed: string
}
const stored = async (store: 'runs' | 'cases') =>
  (await storage.tamper((db) => db.getAll(store))) as readonly AsStored[]

/** The shortest and the longest run to each outcome. */
const ends = outcomeIds.flatMap((outcome) => {
  const theirs = allRuns.filter((run) => run.outcome === outcome)
  const byLength = theirs.toSorted((a, b) => a.steps.length - b.steps.length)
  return [byLength[0], byLength.at(-1)].filter((run) => run !== undefined)
})

/** Saved as the app saves it: at each answer. */
async function walked(
  history: Awaited<ReturnType<typeof lockedHistory>>['history'],
  { steps }: TableRun,
  draft: Partial<RunRecord>,
): Promise<void> {
  let rev = 0
  for (const count of steps.keys()) {
    const isLast = count === steps.length - 1
    const given = { steps: steps.slice(0, count + 1), rev }
    const end = isLast ? { finishedOn: '2026-11-24' } : {}
    ;({ rev } = await history.save(aDraft({ ...draft, ...given, ...end })))
  }
}

it('P-01 a sealed run is one length and of any `rev`, whatever its outcome, its length and its keeper', async () => {
  const { history } = await lockedHistory()
  for (const keeper of ['employee', 'bedrijfsarts'] as const) {
    await history.saveCase(aCase({ id: keeper, keeper }))
    for (const [at, run] of ends.entries())
      await walked(history, run, { id: `${keeper} ${at}`, caseId: keeper, keeper })
  }
  const runs = await stored('runs')
  expect(runs).toHaveLength(2 * ends.length)
  expect(new Set(runs.map(({ sealed }) => sealed.length)).size).toBe(1)
  const revs = runs.map(({ rev }) => rev)
  expect(new Set(revs).size).toBe(revs.length)
  // By chance once in a million times.
  expect(Math.min(...revs)).toBeGreaterThan(100)
})

it('P-01 an employer’s case is one length, however many days stand in it', async () => {
  const { history } = await lockedHistory()
  for (const count of [0, 1, 8]) {
    const days = Array.from({ length: count }, (_, at) => ({
      finishedOn: `2026-11-0${at + 1}`,
      atTable: ['employee', 'manager'] as const,
    }))
    const { ownQuestions: _, ...one } = aCase({ id: `case ${count}` })
    await history.saveCase({ ...one, keeper: 'employer', runDays: days })
  }
  expect(new Set((await stored('cases')).map(({ sealed }) => sealed.length)).size).toBe(1)
})

it('P-01 a lock that comes later makes lengths one, and `rev` any', async () => {
  const { history, care } = await openedHere()
  await history.saveCase(aCase())
  for (const [at, run] of ends.entries()) await walked(history, run, { id: String(at) })
  const { lock, record } = await aLock()
  await care?.changeLock(lock, record)
  const runs = await stored('runs')
  expect(new Set(runs.map(({ sealed }) => sealed.length)).size).toBe(1)
  const all = [...runs, ...(await stored('cases'))]
  expect(Math.min(...all.map(({ rev }) => rev))).toBeGreaterThan(100)
})

it('what was read before the lock was set still saves, and saves once', async () => {
  const { history, care } = await openedHere()
  const before: CaseRecord = await history.saveCase(aCase())
  const run = await history.save(aDraft())
  const { lock, record } = await aLock()
  await care?.changeLock(lock, record)
  await care?.changeLock(lock, { ...record })
  const saved = await history.save({ ...run, steps: [] })
  expect(await history.saveCase({ ...before, label: 'Blauw' })).toMatchObject({ label: 'Blauw' })
  expect(await history.save(saved)).toMatchObject({ rev: saved.rev + 1 })
  await expect(history.save(run)).rejects.toMatchObject({ failure: 'conflict' })
  await expect(history.saveCase(before)).rejects.toMatchObject({ failure: 'conflict' })
})

it('a record that an earlier version sealed, without padding, still opens and saves', async () => {
  const { history, lock } = await lockedHistory()
  await history.saveCase(aCase())
  const content = { ...aDraft({ rev: 7 }), seq: 1 }
  const place = { store: 'runs', id: content.id, rev: 7 }
  const bytes = await lock.seal(place, new TextEncoder().encode(JSON.stringify(content)))
  const sealed = Buffer.from(bytes).toString('base64')
  await storage.tamper((db) =>
    db.put('runs', { id: content.id, rev: 7, seq: 1, finished: 0, caseId: content.caseId, sealed }),
  )
  expect(await history.list()).toEqual([content])
  expect(await history.save({ ...content })).toMatchObject({ rev: 8 })
})
