import type { Texts } from '#pack/pack.ts'
import { DamagedScreen } from '#ui/screens/recovery/DamagedScreen.tsx'
import { ShutScreen } from '#ui/screens/recovery/ShutScreen.tsx'
import { TakeAlong } from '#ui/screens/recovery/TakeAlong.tsx'
import type { Taking } from '#ui/screens/recovery/TakeAlong.tsx'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** A database that does not open, and the newest copy on its way to a file. */
export function damagedStates(texts: Texts): readonly ScreenState[] {
  return [
    { name: 'damaged', element: <DamagedScreen {...damaged} /> },
    {
      name: 'damaged, no copy, removing failed',
      element: (
        <DamagedScreen
          {...damaged}
          hasCopies={false}
          lastKnown={undefined}
          giveUpFailed
          salvaged="failed"
        />
      ),
    },
    ...Object.entries(takings(texts.statement[0] ?? '')).map(([name, taking]) => ({
      name: `damaged, removing failed, the newest copy: ${name}`,
      element: (
        <DamagedScreen {...damaged} giveUpFailed>
          <TakeAlong storage="damaged" taking={taking} onRead={nothing} onUnlock={nothing} />
        </DamagedScreen>
      ),
    })),
    {
      name: 'shut: timeout, the newest copy: offered',
      element: (
        <ShutScreen {...silent}>
          <TakeAlong
            storage="silent"
            taking={{ kind: 'offered' }}
            onRead={nothing}
            onUnlock={nothing}
          />
        </ShutScreen>
      ),
    },
  ]
}

const silent = {
  kind: 'timeout' as const,
  salvaged: undefined,
  onSalvage: nothing,
  onReload: nothing,
  onDismiss: nothing,
}

const damaged = {
  salvaged: undefined,
  onSalvage: nothing,
  lastKnown: { finished: 4, cases: 2, lastRunDay: '2026-10-12' },
  hasCopies: true,
  giveUpFailed: false,
  onGiveUp: nothing,
  onDismiss: nothing,
}

function takings(long: string): Readonly<Record<string, Taking>> {
  const takenOn = '2026-10-12'
  return {
    offered: { kind: 'offered' },
    reading: { kind: 'reading' },
    none: { kind: 'none' },
    read: { kind: 'read', takenOn },
    'opening its lock': { kind: 'locked', takenOn, isBusy: true, attempt: 0 },
    'another passphrase': {
      kind: 'locked',
      takenOn,
      isBusy: false,
      problem: long,
      wait: long,
      attempt: 1,
    },
  }
}
