import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * Brings focus to an element when what it shows becomes something else: the button that was
 * pressed goes with what stood there before. Not at first.
 */
export function useFocusAfter<T extends HTMLElement>(shown: string): RefObject<T | null> {
  const element = useRef<T>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    element.current?.focus()
  }, [shown])
  return element
}
