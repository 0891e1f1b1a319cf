import type { Care } from '#history/care.ts'
import { HistoryError } from '#history/history.ts'
import type { Figures } from '#history/figures.ts'
import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'
import { useEffect, useRef, useState } from 'react'
import { focusOnTitle } from '#app/base/use-page.ts'

export interface Restoring {
  readonly copies: readonly SnapshotInfo[]
  readonly isBusy: boolean
  readonly said: 'failed' | 'full' | 'undone' | 'undoFailed' | undefined
  /** What is there after a copy was put back; undefined where none was. */
  readonly restored: { readonly figures: Figures | undefined } | undefined
  readonly restore: (number: number) => void
  readonly undo: () => void
  /** Back from what was put back to the copies. */
  readonly done: () => void
}

/** Puts copies back, and takes that back again. `first`: the copies as they were found, in their order. */
export function useRestoring(
  care: Care | undefined,
  first: readonly SnapshotInfo[],
  onChanged: () => Promise<unknown>,
  /** Which of them to offer, in which order. */
  arrange: (copies: readonly SnapshotInfo[]) => readonly SnapshotInfo[] = newestFirst,
): Restoring {
  const [copies, setCopies] = useState(() => arrange(first))
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<Restoring['said']>(undefined)
  const [restored, setRestored] = useState<Restoring['restored']>(undefined)
  const [turns, setTurns] = useState(0)
  const turned = useRef(turns)
  useEffect(() => {
    if (turned.current === turns) return
    turned.current = turns
    // Another screen stands there: focus goes with it.
    focusOnTitle()
  }, [turns])
  // What was done is shown once all is read again: nothing can be pressed before it is listened to.
  const act = async (
    given: Care,
    work: () => Promise<() => void>,
    failed: 'failed' | 'undoFailed',
  ) => {
    if (isBusy) return
    setBusy(true)
    setSaid(undefined)
    try {
      const show = await work()
      const now = await given.snapshots().catch(() => undefined)
      await onChanged().catch(() => undefined)
      if (now !== undefined) setCopies(arrange(now))
      show()
      setTurns((before) => before + 1)
    } catch (error) {
      setSaid(error instanceof HistoryError && error.failure === 'full' ? 'full' : failed)
    }
    setBusy(false)
  }
  return {
    copies,
    isBusy,
    said,
    restored,
    restore: (number) => {
      if (care === undefined) return
      const work = async () => {
        await care.restore(number)
        const figures = await care.figures().catch(() => undefined)
        return () => setRestored({ figures })
      }
      void act(care, work, 'failed')
    },
    undo: () => {
      if (care === undefined) return
      const work = async () => {
        await care.undoRestore()
        return () => {
          setRestored(undefined)
          setSaid('undone')
        }
      }
      void act(care, work, 'undoFailed')
    },
    done: () => {
      setRestored(undefined)
      setTurns((before) => before + 1)
    },
  }
}

/** An empty one is for undoing only. */
function newestFirst(copies: readonly SnapshotInfo[]): readonly SnapshotInfo[] {
  return copies.filter(({ ids }) => ids.length > 0)
}
