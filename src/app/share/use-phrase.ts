import { needed } from '#app/base/needed.ts'
import { going } from '#app/base/pressed.ts'
import { generatePassphrase, wordCount, wordList } from '#lock/generate.ts'
import { strengthOf } from '#lock/strength.ts'
import type { Keeper } from '#run/people.ts'
import type { Phrase } from '#ui/screens/share/phrase.ts'
import { phraseOf } from '#ui/screens/share/phrase.ts'
import { useCallback, useEffect, useState } from 'react'

export interface PhraseAtHand {
  readonly phrase: Phrase
  /** What it comes to; undefined where it will not do. */
  readonly good: string | undefined
  readonly change: (phrase: Phrase) => void
  readonly again: () => void
}

/** Words that were drawn, more of them for who keeps data of others; or a phrase of one's own. */
export function usePhrase(keeper: Keeper): PhraseAtHand {
  const [phrase, setPhrase] = useState<Phrase>({ kind: 'made', made: undefined, own: '' })
  const count = wordCount[keeper === 'employee' ? 'employee' : 'professional']
  const again = useCallback(() => {
    const take = (made: string) => setPhrase((before) => ({ ...before, made }))
    going.press(async (isWanted) => {
      const list = await needed(wordList)
      if (isWanted()) take(generatePassphrase(list, count))
    })
  }, [count])
  useEffect(() => {
    // No press: a new address, or a press while the words come, must not leave the field without them.
    let wanted = true
    const take = (made: string) => {
      if (wanted) setPhrase((before) => ({ ...before, made }))
    }
    void needed(wordList).then(
      (list) => take(generatePassphrase(list, count)),
      () => take(''),
    )
    return () => {
      wanted = false
    }
  }, [count])
  const chosen = phraseOf(phrase)
  const isGood = phrase.kind === 'made' ? chosen !== '' : strengthOf(chosen) === 'good'
  return { phrase, good: isGood ? chosen : undefined, change: setPhrase, again }
}
