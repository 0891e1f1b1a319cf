import type { MakingFailure } from '#share/copies-apart.ts'
import { madeCopiesApart } from '#share/copies-apart.ts'
import type { CopySource, MadeCopy } from '#share/made-copies.ts'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Copies that were worked out, or why they could not be. */
export type Gathered =
  | { readonly ok: true; readonly copies: readonly MadeCopy[]; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly failure: MakingFailure }

export interface MadeAtHand {
  /** Undefined until it was asked for and is there. */
  readonly gathered: Gathered | undefined
  /** Works the copies out once; a failure is tried again the next time. Never rejects. */
  readonly gather: () => Promise<Gathered>
  /** Gives up what is under way: the next `gather` begins anew. */
  readonly renew: () => void
}

interface Job {
  readonly source: CopySource
  readonly stop: AbortController
  readonly done: Promise<Gathered>
}

/** What goes into the files, worked out in a Worker once someone asks for it. */
export function useMade(source: CopySource): MadeAtHand {
  const [found, setFound] = useState<{ source: CopySource; gathered: Gathered } | undefined>()
  const job = useRef<Job | undefined>(undefined)
  useEffect(() => () => job.current?.stop.abort(), [])
  const gather = useCallback(() => {
    if (job.current?.source === source) return job.current.done
    job.current?.stop.abort()
    const stop = new AbortController()
    const done = madeCopiesApart(source, stop.signal).then((gathered) => {
      if (!stop.signal.aborted) setFound({ source, gathered })
      if (!gathered.ok && job.current?.stop === stop) job.current = undefined
      return gathered
    })
    job.current = { source, stop, done }
    return done
  }, [source])
  const renew = useCallback(() => {
    job.current?.stop.abort()
    job.current = undefined
  }, [])
  return { gathered: found?.source === source ? found.gathered : undefined, gather, renew }
}
