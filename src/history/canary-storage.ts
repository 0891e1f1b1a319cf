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

/** Does nothing where the browser refuses: then a loss goes unnoticed, and nothing else. */
export function writeCanary(canary: Canary | undefined): void {
  try {
    if (canary === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(canary))
  } catch {
    // See above.
  }
}
