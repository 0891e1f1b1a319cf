import type { Care } from '#history/care.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import { RetentionNotice } from '#ui/screens/recovery/RetentionNotice.tsx'
import { useEffect, useRef, useState } from 'react'
import { hasCases } from '#app/state/case-at-hand.ts'
import { retained } from './retaining.ts'
import type { Retained } from './retaining.ts'

interface Props {
  readonly history: History
  readonly care: Care
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  readonly today: string
  /** Something was erased. */
  readonly onErased: () => Promise<unknown>
}

/** At the start, once: says what will be erased and what was, and does what was announced a week before. */
export function RetentionPart(props: Props) {
  const [found, setFound] = useState<Retained | undefined>(undefined)
  const [isDismissed, setDismissed] = useState(false)
  const first = useRef(props)
  const isBegun = useRef(false)
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    const { onErased, ...given } = first.current
    void retained(given).then(
      async (now) => {
        setFound(now)
        if (now.gone.length > 0) await onErased()
      },
      // Nothing was done, so there is nothing to say: the next start asks again.
      () => undefined,
    )
  }, [])
  if (isDismissed || found === undefined) return null
  if (found.coming.length === 0 && found.gone.length === 0) return null
  return (
    <RetentionNotice
      {...found}
      hasCases={hasCases(props.cases)}
      onDismiss={() => setDismissed(true)}
    />
  )
}
