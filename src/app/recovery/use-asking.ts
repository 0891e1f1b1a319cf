import type { Care } from '#history/care.ts'
import type { AskToKeepProps } from '#ui/screens/recovery/AskToKeep.tsx'
import { useState } from 'react'

/** Asks the browser, on a press, not to clear up by itself. `first`: what it said before. */
export function useAsking(care: Care | undefined, first: boolean | undefined): AskToKeepProps {
  const [asked, setAsked] = useState<{ readonly persisted: boolean | undefined }>()
  const persisted = asked === undefined ? first : asked.persisted
  const ask = async () => {
    await care?.askPersistence()
    setAsked({ persisted: (await care?.storage())?.persisted })
  }
  return { persisted, refused: asked?.persisted === false, onAsk: () => void ask() }
}
