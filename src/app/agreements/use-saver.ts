import { HistoryError } from '#history/history.ts'
import { useCallback, useRef, useState } from 'react'
import type { Saving } from '#app/state/session-types.ts'

export interface Saver<T> {
  readonly saving: Saving
  readonly save: (value: T) => void
  /** Once more what could not be saved. */
  readonly again: () => void
}

/** Saves through `write`, and says how the last one went. */
export function useSaver<T extends object>(write: (value: T) => Promise<void>): Saver<T> {
  const [saving, setSaving] = useState<Saving>('none')
  const last = useRef<T | undefined>(undefined)
  const save = useCallback(
    (value: T) => {
      last.current = value
      setSaving('saving')
      const say = (how: Saving) => {
        if (last.current === value) setSaving(how)
      }
      write(value).then(
        () => say('saved'),
        (error: unknown) => say(error instanceof HistoryError ? error.failure : 'damaged'),
      )
    },
    [write],
  )
  const again = useCallback(() => {
    if (last.current !== undefined) save(last.current)
  }, [save])
  return { saving, save, again }
}
