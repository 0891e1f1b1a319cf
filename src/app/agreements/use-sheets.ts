import type { CaseRecord } from '#history/case-record.ts'
import { useMemo } from 'react'
import type { Services } from '#app/state/services.ts'
import type { Session } from '#app/state/session.ts'
import { nowhere, sheetsInMemory, sheetsOnDevice } from './sheets.ts'
import type { Sheets } from './sheets.ts'

/**
 * The sheets of the case that is given, or of the run under way: on this device where that run is kept
 * there; else in memory, gone with the run. Where there is neither, nothing can be saved.
 */
export function useSheets(
  services: Services,
  session: Session | undefined,
  given?: CaseRecord,
): Sheets {
  const { id, keeper = 'employee', perspective = 'employee' } = given ?? {}
  return useMemo(
    () => sheetsFor(services, session, id === undefined ? undefined : { id, keeper, perspective }),
    [services, session, id, keeper, perspective],
  )
}

/** One for each run that is not kept and stands alone, one for each case, and one for a run that is about to be in one. */
export function sheetsFor(
  services: Services,
  session: Session | undefined,
  given: Pick<CaseRecord, 'id' | 'keeper' | 'perspective'> | undefined = caseOf(session),
): Sheets {
  // Without a run nothing was begun that could be written into.
  if (given === undefined)
    return session === undefined ? nowhere : known(session, '', sheetsInMemory)
  const { id, keeper, perspective } = given
  const begun = { id, keeper, perspective, startedOn: services.today() }
  // One and the same before and after its first save: a new one would be read anew, and take the fields away.
  const isNew = session?.caseId === id && !session.inCase
  const { opened } = services
  return known(opened, id, () =>
    sheetsOnDevice(opened.history, isNew ? begun : { ...begun, chosen: id }),
  )
}

/** The case of a run, which bears the run's id where it begins with the first save. */
function caseOf(session: Session | undefined) {
  if (session?.caseId === undefined) return undefined
  const { keeper, perspective } = session.people
  return { id: session.caseId, keeper, perspective }
}

function known(owner: object, id: string, make: () => Sheets): Sheets {
  const of = made.get(owner) ?? new Map<string, Sheets>()
  made.set(owner, of)
  const sheets = of.get(id) ?? make()
  of.set(id, sheets)
  return sheets
}

const made = new WeakMap<object, Map<string, Sheets>>()
