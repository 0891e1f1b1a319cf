import type { Sessions } from '#app/state/use-session.ts'
import { UnlockForm } from '#ui/screens/lock/UnlockForm.tsx'
import type { LockHolder } from '#app/state/lock-holder.ts'
import type { Curtain } from './use-curtain.ts'
import { useTrying } from './use-trying.ts'
import { useWipe } from './use-wipe.ts'
import { openLock } from './verbs.ts'

interface Props {
  readonly curtain: Curtain
  readonly keeper: LockHolder
  readonly sessions: Sessions
  readonly as: 'page' | 'part'
  readonly onOpen?: () => void
}

/** Asks for the passphrase, on a page of its own or above the start page's form. */
export function UnlockPart({ curtain, keeper, sessions, as, onOpen }: Props) {
  const trying = useTrying(keeper)
  const { isBusy, again, failure, problem, wait, attempt, attemptTo } = trying
  const wiping = useWipe(curtain, sessions)
  return (
    <UnlockForm
      as={as}
      isBusy={isBusy || wiping.isBusy}
      onAgain={again}
      problem={wiping.failed ?? problem}
      wait={wait}
      isHopeless={failure === 'damaged-record'}
      attempt={attempt}
      onUnlock={(passphrase) => {
        void attemptTo((derive) => openLock(keeper, passphrase, derive)).then((isOpen) => {
          if (isOpen) onOpen?.()
        })
      }}
      onErase={wiping.wipe}
    />
  )
}
