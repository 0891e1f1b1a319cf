import { useMemo } from 'react'
import type { Services } from './services.ts'
import type { Session } from './session.ts'
import { sheetsInMemory, sheetsOnDevice } from './sheets.ts'
import type { Sheets } from './sheets.ts'

/**
 * The sheets that belong to what is under way: on this device where its run is kept there, or
 * where none is under way; else in memory, gone with the run.
 */
export function useSheets(services: Services, session: Session | undefined): Sheets {
  return useMemo(() => sheetsFor(services, session), [services, session])
}

/** One for each run that is not kept, and one for the device. */
export function sheetsFor(services: Services, session: Session | undefined): Sheets {
  const owner = session?.kept === false ? session : services.opened
  const known = made.get(owner)
  if (known !== undefined) return known
  const { newId, today, opened } = services
  const sheets =
    owner === session
      ? sheetsInMemory()
      : sheetsOnDevice(opened.history, () => ({
          id: newId(),
          keeper: 'employee',
          perspective: 'employee',
          startedOn: today(),
        }))
  made.set(owner, sheets)
  return sheets
}

const made = new WeakMap<object, Sheets>()
