import type { Sessions } from '#app/state/use-session.ts'
import { CoverScreen } from '#ui/screens/lock/CoverScreen.tsx'
import { WipedScreen } from '#ui/screens/lock/WipedScreen.tsx'
import { hasTraces } from './traces.ts'
import { UnlockPart } from './UnlockPart.tsx'
import type { Curtain } from './use-curtain.ts'

interface Props {
  readonly curtain: Curtain
  readonly sessions: Sessions
  /** The page asked for waits for the passphrase; nothing was covered. */
  readonly isShut: boolean
}

/** What stands in the place of a page that is covered or locked. */
export function CoverPage({ curtain, sessions, isShut }: Props) {
  const { cover, keeper, lock, shield } = curtain
  if (cover === 'wiped' || cover === 'erased')
    return (
      <WipedScreen
        isElsewhere={cover === 'erased'}
        leavesTraces={hasTraces.get()}
        onAgain={beginAnew}
      />
    )
  if (keeper !== undefined && lock === 'locked') {
    return (
      <UnlockPart
        as="page"
        {...{ curtain, keeper, sessions }}
        onOpen={() => {
          if (!isShut) shield.open()
        }}
      />
    )
  }
  const isLocking = lock === 'open' && cover !== 'away'
  const why = cover === 'away' ? 'away' : 'hidden'
  return <CoverScreen why={isLocking ? 'locking' : why} onReturn={() => shield.open()} />
}

/** A new page, with nothing in memory. */
function beginAnew(): void {
  window.location.replace('#/')
  window.location.reload()
}
