import type { RunRecord } from '#history/record.ts'
import type { LoadedPack } from '#pack/load.ts'
import type { People } from '#run/people.ts'
import { useState } from 'react'
import type { Services } from './services.ts'
import { beginSession, resumedFrom } from './session.ts'
import type { Session, SessionInput } from './session.ts'

/** The run under way, and the ways to have another one. */
export interface Sessions {
  readonly session: Session | undefined
  readonly begin: (people: People, keep: boolean) => void
  readonly resume: (record: RunRecord) => void
  readonly end: () => void
}

/** At most one run is under way. */
export function useSession({ opened, today, newId }: Services, loaded: LoadedPack): Sessions {
  const [session, setSession] = useState<Session | undefined>(undefined)
  const take = (input: SessionInput) => {
    session?.stop()
    setSession(beginSession(input, opened.history, today))
  }
  return {
    session,
    begin: (people, keep) => take({ id: newId(), people, keep, startedOn: today(), ...loaded }),
    resume: (record) => take(resumedFrom(record, loaded.pack, loaded.files)),
    end: () => {
      session?.stop()
      setSession(undefined)
    },
  }
}
