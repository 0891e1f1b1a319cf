import { beforeEach, expect, it } from 'vitest'
import type { Care } from '#history/care.ts'
import type { History } from '#history/history.ts'
import { aCase, aDraft, openedHere } from '../a-draft.ts'
import { freshStorage, type FreshStorage } from '../fresh-storage.ts'

let storage: FreshStorage
let history: History
let care: Care

/** Three cases, each with a finished run of its own day. */
beforeEach(async () => {
  storage = freshStorage()
  const opened = await openedHere()
  if (opened.care === undefined) throw new Error('not on the device')
  ;({ history, care } = { history: opened.history, care: opened.care })
  await history.saveCase(aCase({ label: 'Noord' }))
  await history.saveCase(aCase({ id: 'other', label: 'Zuid' }))
  await history.save(aDraft({ id: 'early', finishedOn: '2026-10-12' }))
  await history.save(aDraft({ id: 'late', caseId: 'other', finishedOn: '2026-11-20' }))
  const { ownQuestions: _, ...common } = aCase({ id: 'employer' })
  const runDays = [{ finishedOn: '2026-11-23', atTable: [] }]
  await history.saveCase({ ...common, keeper: 'employer', perspective: 'manager', runDays })
})

const canary = () => [...storage.texts.all.values()].join()

it.each<[string, () => Promise<void>, string | undefined]>([
  ['a case that goes, of its days', () => eraseCases('employer'), '2026-11-20'],
  ['a case that goes, of its runs', () => eraseCases('employer', 'other'), '2026-10-12'],
  ['a run that goes', () => eraseCases('employer').then(() => history.erase('late')), '2026-10-12'],
  [
    'the last finished run that goes',
    () => eraseCases('employer', 'other').then(() => history.erase('early')),
    undefined,
  ],
])('the last day of a finished run goes with %s, outside the database too', async (_, act, day) => {
  await act()
  expect((await care.figures()).lastRunDay).toBe(day)
  for (const gone of ['2026-10-12', '2026-11-20', '2026-11-23'])
    expect(canary().includes(gone), gone).toBe(gone === day)
})

async function eraseCases(...ids: readonly string[]): Promise<void> {
  for (const id of ids) await history.eraseCase(id)
}
