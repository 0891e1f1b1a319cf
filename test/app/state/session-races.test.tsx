import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import type * as Later from '#app/state/session-code.ts'
import { useSession } from '#app/state/use-session.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { People } from '#run/people.ts'
import { memoryHistory } from '../../support/memory-history.ts'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'

const { sessionCode } = vi.hoisted(() => ({ sessionCode: vi.fn<typeof Later.sessionCode>() }))
vi.mock('#app/state/session-code.ts', () => ({ sessionCode }))

const employee: People = { perspective: 'employee', keeper: 'employee', atTable: ['employee'] }
const yes = () => true
const code = () => import('#app/state/session.ts')

beforeEach(() => void sessionCode.mockReset().mockImplementation(code))

it('"Verder gaan", then "Opnieuw beginnen" on a slow line: the old run does not come back', async () => {
  const { sessions, records } = await aDevice('old')
  const arrive = hold()
  const resumed = sessions().resume(records[0], yes)
  act(() => sessions().end())
  await act(arrive)
  expect(await resumed).toBeUndefined()
  expect(sessions().session).toBeUndefined()
})

it('and where a new one was begun meanwhile, that one stays', async () => {
  const { sessions, records, history } = await aDevice('old')
  const { list } = history
  let read: () => void = () => undefined
  history.list = () => new Promise((resolve) => (read = () => resolve(list())))
  const resumed = sessions().resume(records[0], yes)
  const begun = await act(() => sessions().begin(employee, false, yes))
  act(() => begun?.actor.send({ type: 'answer.yes' }))
  await act(async () => {
    read()
    expect(await resumed).toBeUndefined()
  })
  expect(sessions().session).toBe(begun)
  expect(begun?.actor.getSnapshot().status).toBe('active')
})

it('of two runs asked for, the last is taken up, whichever comes first', async () => {
  const { sessions, records } = await aDevice('one', 'two')
  const arrive = hold()
  const [first, second] = [sessions().resume(records[0], yes), sessions().resume(records[1], yes)]
  await act(arrive)
  expect(await first).toBeUndefined()
  expect((await second)?.id).toBe('two')
  expect(sessions().session?.id).toBe('two')
})

it('asked for twice, it is taken up once; pressed again, it is still taken up', async () => {
  const { sessions, records } = await aDevice('old')
  const arrive = hold()
  const [one, two] = [sessions().resume(records[0]), sessions().resume(records[0])]
  await act(arrive)
  expect(await one).toBe(await two)
  let isFirst = true
  const away = hold()
  act(() => sessions().end())
  const before = sessions().resume(records[0], () => isFirst)
  isFirst = false
  const after = sessions().resume(records[0], yes)
  await act(away)
  expect(await before).toBeUndefined()
  expect((await after)?.id).toBe('old')
})

it('what is erased while its code comes is not taken up, nor what was erased before', async () => {
  const { sessions, records, history } = await aDevice('old')
  await history.erase('old')
  expect(await act(() => sessions().resume(records[0], yes))).toBeUndefined()
  expect(sessions().session).toBeUndefined()
})

it.each([
  [
    'code that cannot be had',
    () => sessionCode.mockImplementation(() => Promise.reject(new Error('gone'))),
  ],
  [
    'a history that cannot be read',
    (history: History) => vi.spyOn(history, 'list').mockRejectedValue(new Error('closed')),
  ],
])('%s: says so, leaves the run under way, and another try works', async (_, spoil) => {
  const { sessions, records, history } = await aDevice('old')
  const before = await act(() => sessions().begin(employee, false, yes))
  spoil(history)
  await act(() => expect(sessions().resume(records[0], yes)).rejects.toThrow())
  expect(sessions().session).toBe(before)
  sessionCode.mockImplementation(code)
  vi.restoreAllMocks()
  await act(() => sessions().resume(records[0], yes))
  expect(sessions().session?.id).toBe('old')
})

it('a run that changed elsewhere does not come back over one begun meanwhile', async () => {
  const { sessions, records, history } = await aDevice('old')
  await act(() => sessions().resume(records[0], yes))
  const { list } = history
  let read: () => void = () => undefined
  history.list = () => new Promise((resolve) => (read = () => resolve(list())))
  const renewed = sessions().renew()
  const begun = await act(() => sessions().begin(employee, false, yes))
  await act(async () => {
    read()
    await renewed
  })
  expect(sessions().session).toBe(begun)
})

/** Holds the code of a run back; gives back how to let it come. */
function hold(): () => Promise<void> {
  let arrive: () => void = () => undefined
  const held = new Promise<void>((resolve) => (arrive = resolve))
  sessionCode.mockImplementation(async () => {
    await held
    return code()
  })
  return async () => {
    arrive()
    await code()
  }
}

/** The runs of a device on which these are kept. */
async function aDevice(...ids: readonly string[]) {
  const memory = await memoryHistory(
    ...ids.map((id) => ({
      format: 2 as const,
      id,
      caseId: 'case',
      rev: 0,
      pack: referencePack.ref,
      ...employee,
      keeper: 'employee' as const,
      steps: [{ question: 'tasks', answer: 'yes' as const }],
      startedOn: '2026-11-01',
    })),
  )
  const history = { ...memory }
  const listed = await history.list()
  const records = ids.map((id) => found(listed, id)) as [RunRecord, RunRecord]
  let count = 0
  const services = {
    opened: { history },
    today: () => '2026-12-01',
    newId: () => `new ${(count += 1)}`,
  }
  const loaded = { pack: referencePack, files: referenceFiles }
  const { result } = renderHook(() => useSession(services as never, loaded))
  return { sessions: () => result.current, records, history }
}

function found(records: readonly RunRecord[], wanted: string): RunRecord | undefined {
  return records.find(({ id }) => id === wanted)
}
