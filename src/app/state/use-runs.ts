import type { CaseRecord } from '#history/case-record.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import { useCallback, useState } from 'react'

/** What is kept, read. */
export interface Lists {
  /** Newest first. */
  readonly runs: readonly RunRecord[]
  /** Newest first. */
  readonly cases: readonly CaseRecord[]
  /** How many cannot be read any more. */
  readonly damaged: number
}

/** The same; the runs undefined, and the cases empty, until they have been read. */
export interface Runs extends Omit<Lists, 'runs'> {
  readonly runs: readonly RunRecord[] | undefined
  readonly refresh: () => Promise<void>
}

/** All lists; a history that cannot be read counts as empty and damaged. */
export async function listsOf(history: History): Promise<Lists> {
  try {
    const [runs, cases, damaged] = await Promise.all([
      history.list(),
      history.cases(),
      history.damaged(),
    ])
    return { runs, cases, damaged }
  } catch {
    return { runs: [], cases: [], damaged: 1 }
  }
}

/**
 * The history, once it is there: as `read` already, or by `refresh`. While it is locked it counts as
 * empty; once it is not, as not yet read.
 */
export function useRuns(history: History | undefined, read?: Lists, isLocked = false): Runs {
  const [kept, setKept] = useState<Omit<Runs, 'refresh'>>(read ?? notYetRead)
  const [wasLocked, setWasLocked] = useState(isLocked)
  if (wasLocked !== isLocked) {
    setWasLocked(isLocked)
    setKept(notYetRead)
  }
  const refresh = useCallback(async () => {
    if (history !== undefined) setKept(await listsOf(history))
  }, [history])
  return { ...(isLocked ? nothingToSee : kept), refresh }
}

const notYetRead = { runs: undefined, cases: [], damaged: 0 }
const nothingToSee = { runs: [], cases: [], damaged: 0 }
