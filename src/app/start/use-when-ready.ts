import { useEffect, useState } from 'react'

/** Does what is asked, now or as soon as the app is ready for it; of several requests the last. */
export function useWhenReady<T extends object>(
  isReady: boolean,
  act: (request: T) => void,
): (request: T) => void {
  const [waiting, setWaiting] = useState<T | undefined>(undefined)
  useEffect(() => {
    if (!isReady || waiting === undefined) return
    setWaiting(undefined)
    act(waiting)
  })
  return (request) => {
    if (isReady) act(request)
    else setWaiting(request)
  }
}
