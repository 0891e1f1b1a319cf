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

/** Stands before a page that may measure itself: from here on it is laid out, and seen once it is whole (`waiting.css`). */
export function LaidOut(): null {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if ('wait' in dataset) dataset['wait'] = 'nearly'
  }, [])
  return null
}
