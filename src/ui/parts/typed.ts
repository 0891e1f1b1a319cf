import { createContext, useContext, useState } from 'react'

/** Where words that are typed but not yet kept outlive a screen that is taken away, by a name of their own. */
export interface TypedWords {
  readonly get: (name: string) => string | undefined
  readonly set: (name: string, words: string) => void
}

export const Typed = createContext<TypedWords>({ get: () => undefined, set: () => undefined })

/** As `useState`, for words: they are there again when the screen is. */
export function useTyped(name: string): readonly [string, (words: string) => void] {
  const typed = useContext(Typed)
  const [words, setWords] = useState(() => typed.get(name) ?? '')
  const change = (next: string) => {
    typed.set(name, next)
    setWords(next)
  }
  return [words, change]
}
