import { parseCanary, type Canary } from './canary.ts'

const key = 'thuiswerkwijzer.canary'

/** Outside the database, so that it survives the loss of that. Never throws. */
export function readCanary(): Canary | undefined {
  try {
    return parseCanary(localStorage.getItem(key))
  } catch {
    return undefined
  }
}

/**
 * Whether a run or a case may be kept: without reading the rest, for a script that is waited for. What is no
 * canary at all may be taken for one. Never throws.
 */
export function mayHaveKept(): boolean {
  try {
    return /"(?:runs|cases)":[1-9]/.test(localStorage.getItem(key) ?? '')
  } catch {
    return false
  }
}

/** Does nothing if the browser refuses: a later loss is then not noticed, without other harm. */
export function writeCanary(canary: Canary | undefined): void {
  try {
    if (canary === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(canary))
  } catch {
    // See above.
  }
}
