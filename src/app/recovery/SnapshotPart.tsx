import type { Derive } from '#lock/unlock.ts'
import type { NewestCopy } from '#history/snapshots/newest-copy.ts'
import { TakeAlong } from '#ui/screens/recovery/TakeAlong.tsx'
import type { BrokenStorage, Taking } from '#ui/screens/recovery/TakeAlong.tsx'
import { useState } from 'react'
import { CopyPart } from '#app/share/CopyPart.tsx'
import { useTrying } from '#app/lock/use-trying.ts'
import type { Services } from '#app/state/services.ts'
import { snapshotKept, snapshotKeptBehind } from './snapshot-kept.ts'
import type { SnapshotKept } from './snapshot-kept.ts'

interface Props {
  readonly services: Services
  readonly storage: BrokenStorage
  readonly newestCopy: () => Promise<NewestCopy | undefined>
}

/** From the newest copy that can be read to a file like any other copy, to be put back with `#/kopie`. */
export function SnapshotPart({ services, storage, newestCopy }: Props) {
  const [at, setAt] = useState<Taking['kind']>('offered')
  const [copy, setCopy] = useState<NewestCopy | undefined>(undefined)
  const [found, setFound] = useState<SnapshotKept | undefined>(undefined)
  const { isBusy, again, problem, wait, attempt, attemptTo } = useTrying(services)
  const show = (next: SnapshotKept) => {
    setFound(next)
    setAt(next.kept.cases.length === 0 ? 'none' : 'read')
  }
  const read = async () => {
    setAt('reading')
    const newest = await newestCopy()
    setCopy(newest)
    if (newest === undefined) setAt('none')
    else if (newest.keyRecord !== undefined) setAt('locked')
    else show(await snapshotKept(newest))
  }
  const open = async (passphrase: string, derive: Derive) => {
    if (copy !== undefined) show(await snapshotKeptBehind(copy, passphrase, derive))
  }
  const takenOn = copy?.info.takenOn ?? ''
  const taking: Taking =
    at === 'locked'
      ? { kind: at, takenOn, isBusy, onAgain: again, problem, wait, attempt }
      : { kind: at, takenOn }
  return (
    <TakeAlong
      storage={storage}
      taking={taking}
      onRead={() => void read().catch(() => setAt('unread'))}
      onUnlock={(passphrase) => void attemptTo((derive) => open(passphrase, derive))}
    >
      {found && <CopyPart services={services} {...found} />}
    </TakeAlong>
  )
}
