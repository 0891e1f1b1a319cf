import { useCallback, useEffect, useState } from 'react'
import { patience } from './use-runs.ts'

/** The result of a read; `again` repeats it. A failed read says nothing else, and is never an empty list. */
export type Reading<T> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'there'; readonly value: T; readonly again: () => void }

/** Reads by `load`, which must keep its identity while the request is the same; outdated results are dropped. */
export function useRead<T>(load: () => Promise<T>): Reading<T> {
  const [asked, setAsked] = useState(0)
  const [read, setRead] = useState<{ readonly of: unknown; readonly is: Reading<T> }>()
  const again = useCallback(() => {
    setRead(undefined)
    setAsked((before) => before + 1)
  }, [])
  useEffect(() => {
    let wanted = true
    const take = (is: Reading<T>) => {
      if (wanted) setRead({ of: load, is })
    }
    const fail = () => take({ kind: 'failed', again })
    const timer = setTimeout(fail, patience)
    void load()
      .then((value) => take({ kind: 'there', value, again }), fail)
      .finally(() => clearTimeout(timer))
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [load, asked, again])
  return read?.of === load ? read.is : coming
}

const coming = { kind: 'coming' } as const

/** The previous value, while the read is repeated. */
export function useLastRead<T>(read: Reading<T>): Reading<T> {
  const [last, setLast] = useState(read)
  if (read.kind === 'there' && read !== last) setLast(read)
  return read.kind === 'coming' ? last : read
}

/**
 * Of several that a page waits for: how to ask again where one failed; none while all are coming. All are asked
 * again: what was there may have changed since, and a page that comes back may save only what it reads now.
 */
export function notThere(...all: readonly Reading<unknown>[]): { readonly onRetry?: () => void } {
  if (!all.some(({ kind }) => kind === 'failed')) return {}
  return {
    onRetry: () => {
      for (const one of all) if (one.kind !== 'coming') one.again()
    },
  }
}
