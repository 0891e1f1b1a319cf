import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import { useCallback, useState } from 'react'

/** The runs kept, newest first; undefined until they have been read. */
export interface Runs {
  readonly runs: readonly RunRecord[] | undefined
  /** How many cannot be read any more. */
  readonly damaged: number
  readonly refresh: () => Promise<void>
}

/** The history, once it is there and read by `refresh`; one that cannot be read counts as empty and damaged. */
export function useRuns(history: History | undefined): Runs {
  const [kept, setKept] = useState<Pick<Runs, 'runs' | 'damaged'>>({ runs: undefined, damaged: 0 })
  const refresh = useCallback(async () => {
    if (history === undefined) return
    try {
      const [runs, damaged] = await Promise.all([history.list(), history.damaged()])
      setKept({ runs, damaged })
    } catch {
      setKept({ runs: [], damaged: 1 })
    }
  }, [history])
  return { ...kept, refresh }
}
