import { useLayoutEffect } from 'react'

/** Announces that the page's controls work, so that `early.ts` replays earlier presses. */
export function sayAlive(): void {
  delete document.documentElement.dataset['wait']
  document.dispatchEvent(new Event('alive'))
}

/** Marks the page alive once the requested page is mounted. */
export function useAlive(isThere: boolean): void {
  useLayoutEffect(() => {
    if (isThere) sayAlive()
  }, [isThere])
}

/** Rendered before a page that measures itself: it has layout from here on, and is shown once whole (`waiting.css`). */
export function LaidOut(): null {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if ('wait' in dataset) dataset['wait'] = 'nearly'
  }, [])
  return null
}
