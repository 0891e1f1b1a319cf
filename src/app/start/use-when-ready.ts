import { useEffect, useRef } from 'react'
import { going } from '#app/base/pressed.ts'
import type { Wanted } from '#app/base/pressed.ts'

/** Does what is asked, now or as soon as the app is ready for it; of several requests the last. */
export function useWhenReady<T>(
  isReady: boolean,
  act: (request: T, isWanted: Wanted) => Promise<unknown>,
): (request: T) => void {
  const ready = useRef<typeof act | undefined>(undefined)
  const wake = useRef<(() => void) | undefined>(undefined)
  useEffect(() => {
    ready.current = isReady ? act : undefined
    if (isReady) wake.current?.()
  })
  return (request) =>
    going.press(async (isWanted) => {
      if (ready.current === undefined)
        await new Promise<void>((resolve) => (wake.current = resolve))
      if (isWanted()) await ready.current?.(request, isWanted)
    })
}
