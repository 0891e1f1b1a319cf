import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * A sheet that is mounted for one print only: `isUp` says when, `onOver` is for its `Paper`. Where
 * `onPrint` returns before the print is over (iOS), the sheet waits for the next press: another
 * choice of paper there prints the page once more.
 */
export function usePaper(onPrint: () => void) {
  // How often it was asked for; 0 while the sheet is not mounted.
  const [asked, setAsked] = useState(0)
  const open = useRef(onPrint)
  const isOpen = useRef(false)
  useEffect(() => {
    open.current = onPrint
  }, [onPrint])
  useEffect(() => {
    if (asked === 0) return
    isOpen.current = true
    open.current()
    isOpen.current = false
  }, [asked])
  const onOver = useCallback((by: 'print' | 'press') => {
    if (by === 'press' || isOpen.current) setAsked(0)
  }, [])
  return { isUp: asked > 0, print: () => setAsked((count) => count + 1), onOver }
}
