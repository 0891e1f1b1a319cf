import type { Care } from '#history/care.ts'
import type { OpenedHistory } from '#history/open-history.ts'
import type { BarKind } from '#ui/screens/recovery/StorageBar.tsx'
import { useEffect, useMemo, useRef, useState } from 'react'
import { gateOf } from './gate.ts'
import type { Gate } from './gate.ts'

interface Watched {
  /** To be settled before anything else; gone once the person went on. */
  readonly gate: Gate | undefined
  readonly passGate: () => void
  /** Why nothing can be kept from here. */
  readonly bar: BarKind | undefined
}

/** What the device and the other tabs tell. `onChanged`: another tab changed this record, or more than one (`*`). */
export function useWatching(
  opened: OpenedHistory | undefined,
  onChanged: (id: string) => void,
): Watched {
  const [passed, setPassed] = useState<OpenedHistory | undefined>(undefined)
  const [told, setTold] = useState<'read-only' | 'newer-tab' | undefined>(undefined)
  const latest = useRef(onChanged)
  useEffect(() => {
    latest.current = onChanged
  })
  const care: Care | undefined = opened?.care
  useEffect(
    () =>
      care?.watch((event) => {
        switch (event.kind) {
          case 'changed':
            latest.current(event.id)
            return
          case 'erased':
            // The curtain falls.
            return
          case 'newer':
            setTold('newer-tab')
            return
          case 'read-only':
            setTold((before) => {
              if (before === 'newer-tab') return before
              return event.is ? 'read-only' : undefined
            })
        }
      }),
    [care],
  )
  // As found at the start: once settled it is no longer told, and its screen says so itself.
  const found = useMemo(() => opened && gateOf(opened), [opened])
  const gate = opened === passed ? undefined : found
  const passedGate = found === 'lost' || gate !== undefined ? undefined : found
  return { gate, passGate: () => setPassed(opened), bar: told ?? passedGate }
}
