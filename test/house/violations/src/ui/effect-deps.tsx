// rule: react-hooks(exhaustive-deps)
import { useEffect } from 'react'
export function Told({ word, say }: { word: string; say: (word: string) => void }) {
  useEffect(() => say(word), []) // caught
  return null
}
