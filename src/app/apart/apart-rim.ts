/** Tells when the page goes, or is put aside by the browser, who may bring it back as it was. */
export function whenLeft(wipe: () => unknown): () => void {
  window.addEventListener('pagehide', wipe)
  return () => window.removeEventListener('pagehide', wipe)
}

/** How a turn is broken off; it stays said after the page of the turn has been taken away. */
export function breakOffBy(act: () => void): void {
  breaking = act
}

export function breakOff(): void {
  breaking?.()
}

let breaking: (() => void) | undefined

/** Notes with this entry that someone else has the device: a page loaded anew must not open as the employee's. */
export function markHandedOver(isHanded: boolean): void {
  const { [mark]: _, ...others } = entryState()
  if (isHanded === wasHandedOver()) return
  window.history.replaceState(isHanded ? { ...others, [mark]: true } : others, '')
}

export function wasHandedOver(): boolean {
  return entryState()[mark] === true
}

const mark = 'handed'

function entryState(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? { ...state } : {}
}
