import { PrivacyScreen } from '#ui/screens/about/PrivacyScreen.tsx'
import { useEffect, useState } from 'react'
import { keeperHere } from '#app/state/whose.ts'
import type { PageProps } from '#app/state/page-props.ts'

/** What is kept here, told for whoever keeps it. */
export function PrivacyPage({ services, sessions, kept, curtain }: PageProps) {
  const { care } = services.opened
  const [hasCopies, setHasCopies] = useState<boolean | undefined>(undefined)
  useEffect(() => {
    let isWanted = true
    void care?.snapshots().then(
      (taken) => isWanted && setHasCopies(taken.length > 0),
      // It cannot be told, so nothing is said of copies.
      () => isWanted && setHasCopies(undefined),
    )
    return () => {
      isWanted = false
    }
  }, [care])
  return (
    <PrivacyScreen
      keeper={care === undefined ? 'nothing' : keeperHere(sessions.session, kept.cases)}
      hasCopies={hasCopies}
      isLocked={curtain.lock === 'open'}
    />
  )
}
