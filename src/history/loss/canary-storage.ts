import { parseCanary, type Canary } from './canary.ts'

const key = 'thuiswerkwijzer.canary'

/** Outside the database, so that it is still there when that is gone. Never throws. */
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

/** Does nothing where the browser refuses: then a loss goes unnoticed, and nothing else. */
export function writeCanary(canary: Canary | undefined): void {
  try {
    if (canary === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(canary))
  } catch {
    // See above.
  }
}
