import { useEffect, useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './paper.css'

interface Props {
  /** The print is over, or the next press has come. */
  readonly onOver?: ((by: 'print' | 'press') => void) | undefined
  readonly children: ReactNode
}

/**
 * A sheet of paper: while it is mounted, nothing else is printed. It stands before the app in the
 * page's body, not within it: plain sibling selectors keep the rest off paper in every browser.
 */
export function Paper({ onOver, children }: Props) {
  const [place] = useState(newPlace)
  useLayoutEffect(() => {
    document.body.prepend(place)
    return () => place.remove()
  }, [place])
  useEffect(() => {
    const view = document.defaultView
    const printed = () => onOver?.('print')
    const pressed = () => onOver?.('press')
    view?.addEventListener('afterprint', printed)
    view?.addEventListener('pointerdown', pressed)
    view?.addEventListener('keydown', pressed)
    return () => {
      view?.removeEventListener('afterprint', printed)
      view?.removeEventListener('pointerdown', pressed)
      view?.removeEventListener('keydown', pressed)
    }
  }, [onOver])
  return createPortal(children, place)
}

function newPlace(): HTMLElement {
  const place = document.createElement('div')
  place.className = 'paper'
  return place
}
