import { isOpen } from './case-at-hand.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { People } from '#run/people.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { sessionCode } from '#app/later.ts'
import { sayHowToLeave } from '#app/base/leaving.ts'
import type { ServicesToCome } from './services.ts'
import type { Session } from './session.ts'
import type { SessionInput } from './session-types.ts'

/** The run under way, and the ways to have another one. */
export interface Sessions {
  readonly session: Session | undefined
  /** Settles once all that the runs so far had to save is saved, or is known not to be. */
  readonly settled: () => Promise<unknown>
  /** Resolves once the run is there; to nothing where it is being taken up already. */
  readonly begin: (people: People, keep: boolean, caseId?: string) => Promise<Session | undefined>
  /** Takes up a run as it is kept now, which may be further than when it was listed. */
  readonly resume: (record: RunRecord) => Promise<Session | undefined>
  /** The run under way once more, as it is kept now: it was changed elsewhere. Ends where it is gone. */
  readonly renew: () => Promise<void>
  readonly end: () => void
}

/** At most one run is under way. Its code comes after the first screen; if it cannot be had, this throws. */
export function useSession(services: ServicesToCome, loaded: LoadedPack): Sessions {
  const { today, newId } = services
  const history = services.opened?.history
  const [session, setSession] = useState<Session | undefined>(undefined)
  const [fault, setFault] = useState<Error | undefined>(undefined)
  const wanted = useRef<string | undefined>(undefined)
  const last = useRef<Session | undefined>(undefined)
  const settled = useCallback(async () => last.current?.settled(), [])
  useEffect(() => {
    sayHowToLeave(async () => {
      await settled()
      return session?.kept !== false
    })
  }, [session, settled])
  if (fault !== undefined) throw fault
  const take = async (id: string, inputOf: (from: History) => Promise<SessionInput>) => {
    // Asked for twice, it is taken up once.
    if (history === undefined || wanted.current === id) return session
    wanted.current = id
    try {
      const [{ beginSession }, input] = await Promise.all([sessionCode(), inputOf(history)])
      session?.stop()
      last.current = beginSession(input, history, today)
      setSession(last.current)
      return last.current
    } catch (error) {
      setFault(error instanceof Error ? error : new Error('no session', { cause: error }))
      return undefined
    }
  }
  return {
    session,
    settled,
    begin: (people, keep, chosen) => {
      const id = newId()
      return take(id, async (from) => {
        const caseId = chosen ?? (keep ? await caseAtHand(from, people) : undefined)
        return { id, people, keep, caseId, startedOn: today(), ...loaded }
      })
    },
    resume: (record) =>
      take(record.id, async (from) => {
        await settled()
        return { ...resumedFrom(await keptNow(from, record)), ...loaded }
      }),
    renew: async () => {
      if (session?.kept !== true) return
      await settled()
      const runs = await history?.list().catch(() => undefined)
      const record = runs?.find(({ id }) => id === session.id)
      // What was never saved is here only.
      const wasKept = session.isTakenUp || session.progress.get().saving !== 'none'
      const isGone = runs !== undefined && wasKept
      if (record === undefined && !isGone) return
      wanted.current = undefined
      if (record !== undefined) {
        await take(record.id, async () => ({ ...resumedFrom(record), ...loaded }))
      } else {
        session.stop()
        setSession(undefined)
      }
    },
    end: () => {
      wanted.current = undefined
      session?.stop()
      setSession(undefined)
    },
  }
}

/** The record as it is kept now; as it was, where that cannot be read. */
async function keptNow(history: History, record: RunRecord): Promise<RunRecord> {
  const runs = await history.list().catch(() => [])
  return runs.find(({ id }) => id === record.id) ?? record
}

function resumedFrom(record: RunRecord): Omit<SessionInput, 'pack' | 'files'> {
  const { id, caseId, rev, perspective, keeper, atTable, steps, startedOn, finishedOn } = record
  const people = { perspective, keeper, atTable }
  const kept = { caseId, rev }
  return { id, people, keep: true, kept, startedOn, finishedOn, steps, givenOver: record.pack }
}

/** The case that a new run of these people goes into; none where there is none yet. */
async function caseAtHand(history: History, { keeper }: People): Promise<string | undefined> {
  const cases = await history.cases().catch(() => [])
  return cases.find((one) => isOpen(one) && one.keeper === keeper)?.id
}
