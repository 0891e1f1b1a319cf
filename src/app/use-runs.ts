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

/** The history, once it is there and read by `refresh`; one that cannot be read counts as empty and damaged. */
export function useRuns(history: History | undefined): Runs {
  const [kept, setKept] = useState<Omit<Runs, 'refresh'>>({
    runs: undefined,
    cases: [],
    damaged: 0,
  })
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
  return { ...kept, refresh }
}
