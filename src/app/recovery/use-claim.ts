import type { Care, Claim } from '#history/care.ts'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Who may change a case: this tab (`ours`), another one (`elsewhere`), or another that took it from here (`taken`). */
export type ClaimState = 'asking' | 'ours' | 'elsewhere' | 'taken'

export interface CaseClaim {
  readonly state: ClaimState
  /** Takes it from the other tab; resolves once it is ours, or cannot be had. */
  readonly takeOver: () => Promise<void>
}

/** In milliseconds. */
const momentLater = 120

interface Held {
  readonly caseId: string
  readonly state: ClaimState
}

/** Makes this tab the one writer of a case for as long as it is given; ours where nobody is to be asked. */
export function useClaim(care: Care | undefined, caseId: string | undefined): CaseClaim {
  const [held, setHeld] = useState<Held | undefined>(undefined)
  const claim = useRef<Claim | undefined>(undefined)
  const ask = useCallback(
    async (takeOver: boolean, isWanted: () => boolean) => {
      if (care === undefined || caseId === undefined) return
      const say = (state: ClaimState) => {
        if (isWanted()) setHeld({ caseId, state })
      }
      try {
        const wish = { takeOver, onTaken: () => say('taken') }
        let got = await care.claim(caseId, wish)
        if (got === undefined) {
          // What this very tab let go of a moment ago may not be free yet.
          await new Promise((resolve) => setTimeout(resolve, momentLater))
          if (isWanted()) got = await care.claim(caseId, wish)
        }
        if (isWanted()) claim.current = got
        else got?.release()
        say(got === undefined ? 'elsewhere' : 'ours')
      } catch {
        // A browser that gives no locks: each save still compares revisions.
        say('ours')
      }
    },
    [care, caseId],
  )
  const wanted = useRef({ caseId })
  useEffect(() => {
    const mine = { caseId }
    wanted.current = mine
    void ask(false, () => wanted.current === mine)
    return () => {
      wanted.current = { caseId: undefined }
      claim.current?.release()
      claim.current = undefined
      setHeld(undefined)
    }
  }, [ask, caseId])
  const takeOver = useCallback(() => {
    const { current } = wanted
    return ask(true, () => wanted.current === current)
  }, [ask])
  const isNobody = care === undefined || caseId === undefined
  const isKnown = held?.caseId === caseId
  const state = isNobody ? 'ours' : isKnown ? (held?.state ?? 'asking') : 'asking'
  return { state, takeOver }
}
