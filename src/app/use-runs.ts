import type { CaseRecord } from '#history/case-record.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import { useCallback, useState } from 'react'

/** The runs kept, newest first; undefined until they have been read. */
export interface Runs {
  readonly runs: readonly RunRecord[] | undefined
  /** Newest first; empty until they have been read. */
  readonly cases: readonly CaseRecord[]
  /** How many cannot be read any more. */
  readonly damaged: number
  readonly refresh: () => Promise<void>
}

/**
 * The history, once it is there and read by `refresh`; one that cannot be read counts as empty and
 * damaged. While it is locked it counts as empty; once it is not, as not yet read.
 */
export function useRuns(history: History | undefined, isLocked = false): Runs {
  const [kept, setKept] = useState<Omit<Runs, 'refresh'>>(notYetRead)
  const [wasLocked, setWasLocked] = useState(isLocked)
  if (wasLocked !== isLocked) {
    setWasLocked(isLocked)
    setKept(notYetRead)
  }
  const refresh = useCallback(async () => {
    if (history === undefined) return
    try {
      const [runs, cases, damaged] = await Promise.all([
        history.list(),
        history.cases(),
        history.damaged(),
      ])
      setKept({ runs, cases, damaged })
    } catch {
      setKept({ runs: [], cases: [], damaged: 1 })
    }
  }, [history])
  return { ...(isLocked ? nothingToSee : kept), refresh }
}

const notYetRead = { runs: undefined, cases: [], damaged: 0 }
const nothingToSee = { runs: [], cases: [], damaged: 0 }
