import { isOpen } from './case-at-hand.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { People } from '#run/people.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { sessionCode } from './session-code.ts'
import { sayHowToLeave } from '#app/base/leaving.ts'
import type { ServicesToCome } from './services.ts'
import type { Wanted } from '#app/base/pressed.ts'
import type { Session } from './session.ts'
import type { SessionInput } from './session-types.ts'

/** The current run, and the ways to start, resume or end one. */
export interface Sessions {
  readonly session: Session | undefined
  /** Settles once each save of the runs so far has succeeded or failed. */
  readonly settled: () => Promise<unknown>
  /** Resolves with the run; with nothing if it is no longer wanted, or another one is. */
  readonly begin: (
    people: People,
    keep: boolean,
    isStill: Wanted,
    caseId?: string,
  ) => Promise<Session | undefined>
  /** Resumes a run as it is stored now, which may be newer than the list; nothing if it is gone. */
  readonly resume: (record: RunRecord, isStill?: Wanted) => Promise<Session | undefined>
  /** Reads the current run again after a change in another tab. Ends it if it is gone. */
  readonly renew: () => Promise<void>
  readonly end: () => void
}

/**
 * At most one run is under way: the one asked for last. Its code comes after the first screen; where
 * it cannot be had, or what is kept cannot be read, `begin` and `resume` reject, and nothing changes.
 */
export function useSession(services: ServicesToCome, loaded: LoadedPack): Sessions {
  const { today, newId } = services
  const history = services.opened?.history
  const [session, setSession] = useState<Session | undefined>(undefined)
  const wanted = useRef<Taking | undefined>(undefined)
  const last = useRef<Session | undefined>(undefined)
  const settled = useCallback(async () => last.current?.settled(), [])
  useEffect(() => {
    sayHowToLeave(async () => {
      await settled()
      return session?.kept !== false
    })
  }, [session, settled])
  const put = (next: Session | undefined) => {
    last.current?.stop()
    last.current = next ?? last.current
    setSession(next)
  }
  const take = (id: string, isStill: Wanted, inputOf: InputOf) => {
    // Two requests for one run resume it once.
    if (wanted.current?.id === id && wanted.current.isStill()) return wanted.current.taken
    if (history === undefined) return Promise.resolve(undefined)
    const taken = async () => {
      let isUnderWay = false
      const isWanted = () => wanted.current === mine && isStill()
      try {
        const [{ beginSession }, input] = await Promise.all([sessionCode(), inputOf(history)])
        if (!isWanted() || input === undefined) return undefined
        const begun = beginSession(input, history, today)
        mine.isStill = always
        isUnderWay = true
        put(begun)
        return begun
      } finally {
        if (wanted.current === mine && !isUnderWay) wanted.current = undefined
      }
    }
    const mine: Taking = { id, isStill, taken: Promise.resolve(undefined) }
    wanted.current = mine
    return (mine.taken = taken())
  }
  const end = () => {
    wanted.current = undefined
    put(undefined)
  }
  return {
    session,
    settled,
    begin: (people, keep, isStill, chosen) => {
      const id = newId()
      return take(id, isStill, async (from) => {
        const caseId = chosen ?? (keep ? await caseAtHand(from, people) : undefined)
        return { id, people, keep, caseId, startedOn: today(), ...loaded }
      })
    },
    resume: (record, isStill = always) =>
      take(record.id, isStill, async (from) => {
        await settled()
        const now = (await from.list()).find(({ id }) => id === record.id)
        return now && resumedFrom(now, from, loaded)
      }),
    renew: async () => {
      if (session?.kept !== true) return
      const before = wanted.current
      await settled()
      // If the read fails, the run stays as it is: a save compares revisions, and reports the change.
      const runs = await history?.list().catch(() => undefined)
      const record = runs?.find(({ id }) => id === session.id)
      // A run that was never saved exists here only.
      const wasKept = session.isTakenUp || session.progress.get().saving !== 'none'
      const isGone = runs !== undefined && wasKept
      if (wanted.current !== before || (record === undefined && !isGone)) return
      wanted.current = undefined
      if (record === undefined) end()
      else await take(record.id, always, (from) => resumedFrom(record, from, loaded))
    },
    end,
  }
}

/** A run that was requested, or is under way. */
interface Taking {
  readonly id: string
  taken: Promise<Session | undefined>
  /** Always present once the run is under way. */
  isStill: Wanted
}

type InputOf = (from: History) => Promise<SessionInput | undefined>

const always: Wanted = () => true

async function resumedFrom(
  record: RunRecord,
  history: History,
  loaded: LoadedPack,
): Promise<SessionInput> {
  const { id, caseId, rev, perspective, keeper, atTable, steps, startedOn, finishedOn } = record
  const people = { perspective, keeper, atTable }
  const kept = { caseId, rev }
  const givenOver = record.pack
  const isOther = givenOver.hash !== loaded.pack.ref.hash
  const givenOverFiles = isOther ? await history.packOf(givenOver) : undefined
  const given = { steps, givenOver, givenOverFiles }
  return { id, people, keep: true, kept, startedOn, finishedOn, ...given, ...loaded }
}

/** The case that a new run of these people belongs to; none if none exists yet. */
async function caseAtHand(history: History, { keeper }: People): Promise<string | undefined> {
  return (await history.cases()).find((one) => isOpen(one) && one.keeper === keeper)?.id
}
