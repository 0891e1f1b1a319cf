/**
 * Calls when Shift is pressed three times within two seconds, and nothing else between. Shift
 * is no character (WCAG 2.1.4) and nothing that a browser or a screen reader listens to. Public
 * services use this way to leave a page in haste. Gives back how to stop.
 */
export function onThreeShifts(act: () => void): () => void {
  let presses: readonly number[] = []
  const hear = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return
    presses = key === 'Shift' ? [...presses, timeStamp].slice(-3) : []
    const [first] = presses
    if (presses.length < 3 || first === undefined || timeStamp - first > withinTime) return
    presses = []
    act()
  }
  window.addEventListener('keydown', hear, true)
  return () => window.removeEventListener('keydown', hear, true)
}

/** Milliseconds. */
const withinTime = 2_000
