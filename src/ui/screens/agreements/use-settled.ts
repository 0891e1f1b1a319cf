import { useEffect, useState } from 'react'
import { saveDelay } from './use-draft.ts'

/** A text once the typing pauses: half a word is nothing to speak about. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), saveDelay)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
