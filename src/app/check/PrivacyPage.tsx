import { PrivacyScreen } from '#ui/screens/about/PrivacyScreen.tsx'
import { Unread } from '#ui/parts/Unread.tsx'
import { useCallback } from 'react'
import { useRead } from '#app/state/use-read.ts'
import { keeperHere } from '#app/state/whose.ts'
import type { PageProps } from '#app/state/page-props.ts'

/** What is kept here, told for whoever keeps it. */
export function PrivacyPage({ services, sessions, kept, curtain }: PageProps) {
  const { care } = services.opened
  const copies = useRead(useCallback(async () => care?.snapshots(), [care]))
  return (
    <>
      {copies.kind === 'failed' && <Unread onRetry={copies.again} />}
      <PrivacyScreen
        keeper={care === undefined ? 'nothing' : keeperHere(sessions.session, kept.cases)}
        hasCopies={copies.kind === 'there' ? (copies.value ?? []).length > 0 : undefined}
        isLocked={curtain.lock === 'open'}
      />
    </>
  )
}
