import { useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds after the last key before a text is saved (reliability, section 3). */
export const saveDelay = 400

export interface Draft<T> {
  readonly value: T
  /** Changes it; saved `saveDelay` later, or with the next `flush`. */
  readonly set: (change: (before: T) => T) => void
  /** Saves now what is not saved yet. */
  readonly flush: () => void
}

/** What someone is typing: kept here at once, handed to `onSave` when they pause, leave the field or the page. */
export function useDraft<T>(first: T, onSave: (value: T) => void): Draft<T> {
  const [value, setValue] = useState(first)
  const latest = useRef(first)
  const save = useRef(onSave)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    save.current = onSave
  }, [onSave])
  const flush = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    save.current(latest.current)
  }, [])
  const set = useCallback(
    (change: (before: T) => T) => {
      latest.current = change(latest.current)
      setValue(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, saveDelay)
    },
    [flush],
  )
  // What was typed last must not go with the screen.
  useEffect(() => flush, [flush])
  return { value, set, flush }
}
