import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { beginSession } from '#app/state/session.ts'
import type { SessionInput } from '#app/state/session-types.ts'
import { HistoryError } from '#history/history.ts'
import type { History, RunDraft } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { keepers } from '#run/people.ts'
import type { People } from '#run/people.ts'
import { answers, roles } from '#tree/decision-tree.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'

const employee: People = { perspective: 'employee', keeper: 'employee', atTable: ['employee'] }

/** A session over a history that tells what it kept, in order, and first refuses the pack so many times. */
function aSession(wish: Partial<SessionInput> = {}, refusals = 0) {
  const memory = historyInMemory()
  const log: string[] = []
  let toRefuse = refusals
  const history: History = {
    ...memory,
    keepPack: vi.fn<History['keepPack']>(async (...pack) => {
      toRefuse -= 1
      if (toRefuse >= 0) throw new HistoryError('closed')
      log.push('pack')
      await memory.keepPack(...pack)
    }),
    save: vi.fn(async (draft: RunDraft) => {
      log.push(draft.steps.map(({ answer }) => answer.charAt(0)).join(''))
      return memory.save(draft)
    }),
  }
  const input = {
    id: 'run',
    people: employee,
    keep: true,
    startedOn: '2026-12-01',
    pack: referencePack,
    files: referenceFiles,
  }
  const today = vi.fn(() => '2026-12-01')
  const session = beginSession({ ...input, ...wish }, history, today)
  const answer = (...given: readonly Answer[]) => {
    for (const one of given) session.actor.send({ type: `answer.${one}` })
  }
  const kept = async () => {
    await session.settled()
    return (await memory.list())[0]
  }
  return { session, history, log, today, answer, kept }
}

describe('a session that is kept', () => {
  it('keeps the pack first, and then each change in its order', async () => {
    const { log, answer, session } = aSession()
    answer('yes', 'no')
    session.actor.send({ type: 'back' })
    answer('no')
    answer('unsure')
    await session.settled()
    expect(log).toEqual(['pack', 'y', 'yn', 'ynu'])
    expect(session.progress.get()).toEqual({ saving: 'saved', finishedOn: '2026-12-01' })
  })

  it('saves one after the other, also when the store is slow', async () => {
    const { session, history, answer } = aSession()
    let running = 0
    vi.mocked(history.save).mockImplementation(async (draft) => {
      running += 1
      expect(running).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
      return { ...draft, rev: 1, seq: 1 }
    })
    answer('yes', 'yes', 'yes', 'yes')
    expect(session.progress.get().saving).toBe('saving')
    await session.settled()
    expect(session.progress.get().saving).toBe('saved')
    expect(history.save).toHaveBeenCalledTimes(4)
  })

  it('bears the day on which it ends, and none when it is opened again', async () => {
    const { session, answer, today, kept } = aSession()
    answer('no', 'yes', 'yes')
    expect((await kept())?.finishedOn).toBe('2026-12-01')
    today.mockReturnValue('2026-12-02')
    session.actor.send({ type: 'revise', question: 'tasks' })
    answer('yes')
    const reopened = await kept()
    expect(reopened).not.toHaveProperty('finishedOn')
    expect(session.progress.get()).not.toHaveProperty('finishedOn')
    answer('no')
    expect(await kept()).toMatchObject({ finishedOn: '2026-12-02', startedOn: '2026-12-01' })
  })

  it('does not change its day by looking back', async () => {
    const { session, answer, today, kept } = aSession()
    answer('no', 'yes', 'yes')
    today.mockReturnValue('2026-12-02')
    session.actor.send({ type: 'back' })
    session.actor.send({ type: 'forward' })
    answer()
    expect((await kept())?.finishedOn).toBe('2026-12-01')
  })

  it('takes up a run where it stands, with its days, and saves nothing yet', async () => {
    const steps = [{ question: 'tasks', answer: 'yes' }] as const
    const { session, log, answer, kept } = aSession({ steps, startedOn: '2026-11-01' })
    await session.settled()
    expect(log).toEqual(['pack'])
    answer('no')
    expect(await kept()).toMatchObject({ startedOn: '2026-11-01', steps: { length: 2 } })
  })

  it('saves nothing more once it is stopped, but what was on its way', async () => {
    const { session, log, answer } = aSession()
    answer('yes')
    session.stop()
    answer('no')
    await session.settled()
    expect(log).toEqual(['pack', 'y'])
  })
})

describe('a save that fails', () => {
  it.each(['refused', 'full', 'damaged', 'closed', 'conflict', 'newer'] as const)(
    'says %s, and saves all once more when told',
    async (failure) => {
      const { session, history, answer, kept } = aSession()
      vi.mocked(history.save).mockRejectedValueOnce(new HistoryError(failure))
      answer('yes')
      await session.settled()
      expect(session.progress.get().saving).toBe(failure)
      session.saveAgain()
      expect((await kept())?.steps).toHaveLength(1)
      expect(session.progress.get().saving).toBe('saved')
    },
  )

  it('for a reason unknown counts as damaged', async () => {
    const { session, history, answer } = aSession()
    vi.mocked(history.save).mockRejectedValueOnce(new Error('odd'))
    answer('yes')
    await session.settled()
    expect(session.progress.get().saving).toBe('damaged')
  })

  it('is forgotten when a later one went well, and not the other way round', async () => {
    const { session, history, answer } = aSession()
    vi.mocked(history.save).mockRejectedValueOnce(new HistoryError('full'))
    answer('yes', 'yes')
    await session.settled()
    expect(session.progress.get().saving).toBe('saved')
  })

  it('for want of its pack is tried with its pack again', async () => {
    const { session, history, log, answer } = aSession({}, 2)
    answer('yes')
    await session.settled()
    expect(session.progress.get().saving).toBe('closed')
    expect(log).toEqual([])
    answer('yes')
    await session.settled()
    expect(log).toEqual(['pack', 'yy'])
    expect(session.progress.get().saving).toBe('saved')
    expect(history.keepPack).toHaveBeenCalledTimes(3)
  })
})

it('touches no store unless an employee asked to keep an own run, whatever is answered', async () => {
  const people = fc.record({
    perspective: fc.constantFrom(...roles),
    keeper: fc.constantFrom(...keepers),
    keep: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      people,
      fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 17 }),
      async ({ perspective, keeper, keep }, given) => {
        const may = keep && keeper === 'employee'
        const { session, history, answer } = aSession({
          keep,
          people: { perspective, keeper, atTable: [perspective] },
        })
        answer(...given)
        session.saveAgain()
        await session.settled()
        expect(session.kept).toBe(may)
        expect(vi.mocked(history.save).mock.calls.length > 0).toBe(may)
        expect(vi.mocked(history.keepPack).mock.calls.length > 0).toBe(may)
      },
    ),
  )
})
