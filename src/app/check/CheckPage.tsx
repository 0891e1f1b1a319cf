import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import type { CheckFacts, Trial } from '#ui/screens/check/check-facts.ts'
import { CheckYourselfScreen } from '#ui/screens/check/CheckYourselfScreen.tsx'
import { useEffect, useState } from 'react'
import { factsNow, tryAttacks } from './check-rim.ts'
import { appFolder } from '#app/base/build.ts'
import type { PageProps } from '#app/state/page-props.ts'

/** What the browser itself says about this app. */
export function CheckPage({ services, kept }: PageProps) {
  const [facts, setFacts] = useState<CheckFacts | undefined>(undefined)
  const [trial, setTrial] = useState<Trial | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    void factsNow().then((now) => {
      if (wanted) setFacts(now)
    })
    return () => {
      wanted = false
    }
  }, [trial])
  if (facts === undefined) return <LoadingScreen />
  return (
    <CheckYourselfScreen
      facts={facts}
      runs={kept.runs?.length ?? 0}
      trial={trial}
      onTry={() => void tryAttacks().then(setTrial)}
      licencesHref={
        services.passing === 'single' ? undefined : new URL('licences.txt', appFolder()).href
      }
    />
  )
}
