import { expect, it } from 'vitest'
import { retained } from '#app/recovery/retaining.ts'
import { HistoryError } from '#history/history.ts'
import { addDays } from '#reminder/calendar.ts'
import { aDraft } from '../../history/a-draft.ts'
import { memoryHistory } from '../../support/memory-history.ts'
import { aCare } from './an-own-device.ts'

const old = () => aDraft({ id: 'old', startedOn: '2026-10-01' })

/** Comes on these days; gives what was left after each. */
async function comes(history: Awaited<ReturnType<typeof memoryHistory>>, ...days: string[]) {
  const { care } = aCare()
  const left: string[][] = []
  for (const today of days) {
    const [cases, runs] = [await history.cases(), await history.list()]
    await retained({ history, care, cases, runs, today })
    left.push((await history.list()).map(({ id }) => id))
  }
  return { left, announced: await care.announced() }
}

it('a record goes a week after it was announced, also for someone who comes every third day', async () => {
  const days = [0, 3, 6, 9].map((after) => addDays('2026-11-20', after))
  const { left, announced } = await comes(await memoryHistory(old()), ...days)
  expect(left).toEqual([['old'], ['old'], ['old'], []])
  expect(announced.get('old')).toBe('2026-11-20')
})

it('T-02 nothing goes while the clock is ten years ahead, and nothing of that is left once it is right', async () => {
  const finishedOn = '2026-11-15'
  const history = await memoryHistory(old(), aDraft({ id: 'done', finishedOn }))
  const ahead = ['2036-11-20', '2036-11-30', '2036-12-30']
  const { left, announced } = await comes(history, ...ahead, '2026-11-21', '2026-11-28')
  expect(left).toEqual([...ahead, 'right'].map(() => ['done', 'old']).concat([['done']]))
  expect(announced.get('old')).toBe('2026-11-21')
})

it('where it cannot be read what was announced, nothing goes and nothing is announced anew', async () => {
  const history = await memoryHistory(old())
  const { care } = aCare({ announced: new Map([['old', '2026-11-20']]) })
  care.announced.mockRejectedValueOnce(new HistoryError('closed'))
  const [cases, runs] = [await history.cases(), await history.list()]
  const given = { history, care, cases, runs, today: '2026-11-26' }
  await expect(retained(given)).rejects.toThrow('closed')
  expect(care.announce).not.toHaveBeenCalled()
  await retained({ ...given, today: '2026-11-27' })
  expect(await history.list()).toEqual([])
})

it('what is noted as announced is said, whatever can be read after it', async () => {
  const history = await memoryHistory(old())
  const { care } = aCare()
  care.announced.mockResolvedValueOnce(new Map()).mockRejectedValue(new HistoryError('closed'))
  const [cases, runs] = [await history.cases(), await history.list()]
  const { coming } = await retained({ history, care, cases, runs, today: '2026-11-20' })
  expect(coming).toMatchObject([{ id: 'old', goesOn: '2026-11-27' }])
})
