import { useLayoutEffect } from 'react'

/** Says that the page's controls work: what was pressed before is pressed now (`early.ts`). */
export function sayAlive(): void {
  delete document.documentElement.dataset['wait']
  document.dispatchEvent(new Event('alive'))
}

/** Says so as soon as the page asked for is there. */
export function useAlive(isThere: boolean): void {
  useLayoutEffect(() => {
    if (isThere) sayAlive()
  }, [isThere])
}
