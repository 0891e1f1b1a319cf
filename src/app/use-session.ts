import type { RunRecord } from '#history/record.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { People } from '#run/people.ts'
import { useRef, useState } from 'react'
import { sessionCode } from './later.ts'
import type { Services } from './services.ts'
import type { Session, SessionInput } from './session.ts'

/** The run under way, and the ways to have another one. */
export interface Sessions {
  readonly session: Session | undefined
  /** Resolves once the run is there. */
  readonly begin: (people: People, keep: boolean) => Promise<void>
  readonly resume: (record: RunRecord) => Promise<void>
  readonly end: () => void
}

/** At most one run is under way. Its code comes after the first screen; if it cannot be had, this throws. */
export function useSession({ opened, today, newId }: Services, loaded: LoadedPack): Sessions {
  const [session, setSession] = useState<Session | undefined>(undefined)
  const [fault, setFault] = useState<Error | undefined>(undefined)
  const wanted = useRef<string | undefined>(undefined)
  if (fault !== undefined) throw fault
  const take = async (input: SessionInput) => {
    // Asked for twice, it is taken up once.
    if (wanted.current === input.id) return
    wanted.current = input.id
    try {
      const { beginSession } = await sessionCode()
      session?.stop()
      setSession(beginSession(input, opened.history, today))
    } catch (error) {
      setFault(error instanceof Error ? error : new Error('no session', { cause: error }))
    }
  }
  return {
    session,
    begin: (people, keep) => take({ id: newId(), people, keep, startedOn: today(), ...loaded }),
    resume: ({ id, perspective, keeper, atTable, steps, startedOn, finishedOn }) =>
      take({
        id,
        people: { perspective, keeper, atTable },
        keep: true,
        startedOn,
        finishedOn,
        steps,
        ...loaded,
      }),
    end: () => {
      wanted.current = undefined
      session?.stop()
      setSession(undefined)
    },
  }
}
