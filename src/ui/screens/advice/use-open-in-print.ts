import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Opens every fold in an element for the print, and shuts those it opened: not every browser prints what is folded. */
export function useOpenInPrint<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null)
  useEffect(() => {
    const view = place.current?.ownerDocument.defaultView
    let opened: readonly HTMLDetailsElement[] = []
    const open = () => {
      opened = [...(place.current?.querySelectorAll('details') ?? [])].filter((one) => !one.open)
      for (const one of opened) one.open = true
    }
    const shut = () => {
      for (const one of opened) one.open = false
      opened = []
    }
    view?.addEventListener('beforeprint', open)
    view?.addEventListener('afterprint', shut)
    return () => {
      view?.removeEventListener('beforeprint', open)
      view?.removeEventListener('afterprint', shut)
    }
  }, [])
  return place
}
