import { CoverScreen } from '#ui/screens/lock/CoverScreen.tsx'
import { FinishScreen } from '#ui/screens/lock/FinishScreen.tsx'
import { IdleWarning } from '#ui/screens/lock/IdleWarning.tsx'
import { LockScreen } from '#ui/screens/lock/LockScreen.tsx'
import type { LockScreenProps } from '#ui/screens/lock/LockScreen.tsx'
import { UnlockForm } from '#ui/screens/lock/UnlockForm.tsx'
import { WipedScreen } from '#ui/screens/lock/WipedScreen.tsx'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** The lock: chosen, asked for, about to fall; hiding the screen; wiping. `said` stands for what only the app can say. */
export function lockStates(said: string): readonly ScreenState[] {
  const lock: LockScreenProps = {
    state: 'none',
    isProfessional: false,
    hasOthers: false,
    isBusy: false,
    makePhrase: (whose) => Promise.resolve(whose === 'own' ? words : `${words} molen sterk`),
    judge: () => ({ isGood: true, words: said }),
    onPrint: nothing,
    onSet: nothing,
    onChange: nothing,
    onRemove: nothing,
    onLockNow: nothing,
  }
  const unlock = { isBusy: false, attempt: 0, onUnlock: nothing, onErase: nothing }
  return [
    { name: 'lock, nothing kept', element: <LockScreen {...lock} state="off" /> },
    { name: 'lock, none', element: <LockScreen {...lock} /> },
    {
      name: 'lock, none, professional, failed',
      element: <LockScreen {...lock} isProfessional problem={{ where: 'set', words: said }} />,
    },
    { name: 'lock, set', element: <LockScreen {...lock} state="open" done="set" /> },
    {
      name: 'lock, set, traces',
      element: <LockScreen {...lock} state="open" done="set" leavesTraces />,
    },
    {
      name: 'lock, on, professional, wrong passphrase',
      element: (
        <LockScreen
          {...lock}
          state="open"
          isProfessional
          hasOthers
          problem={{ where: 'change', words: said }}
          wait={said}
        />
      ),
    },
    { name: 'lock, taken off', element: <LockScreen {...lock} done="removed" /> },
    { name: 'locked', element: <UnlockForm as="page" {...unlock} /> },
    { name: 'locked, opening', element: <UnlockForm as="page" {...unlock} isBusy /> },
    {
      name: 'locked, wrong passphrase',
      element: <UnlockForm as="page" {...unlock} attempt={2} problem={said} wait={said} />,
    },
    {
      name: 'locked, key damaged',
      element: <UnlockForm as="page" {...unlock} isHopeless problem={said} />,
    },
    ...(['hidden', 'away', 'locking'] as const).map((why) => ({
      name: `covered, ${why}`,
      element: <CoverScreen why={why} onReturn={nothing} />,
    })),
    {
      name: 'about to lock',
      element: <IdleWarning isInPlace words={said} onMore={nothing} onLock={nothing} />,
    },
    {
      name: 'finish',
      element: <FinishScreen hasFailed={false} isBusy={false} onWipe={nothing} />,
    },
    { name: 'finish, failed', element: <FinishScreen hasFailed isBusy={false} onWipe={nothing} /> },
    {
      name: 'wiped',
      element: <WipedScreen isElsewhere={false} leavesTraces={false} onAgain={nothing} />,
    },
    {
      name: 'wiped in another tab',
      element: <WipedScreen isElsewhere leavesTraces={false} onAgain={nothing} />,
    },
    {
      name: 'wiped, traces',
      element: <WipedScreen isElsewhere={false} leavesTraces onAgain={nothing} />,
    },
  ]
}

const words = 'appel tafel winter lepel zwaluw'
