import { appFolder, versionOf } from './build.ts'
import { mayLeave } from './leaving.ts'

/** Milliseconds within which the page is not loaded again a second time. */
const rest = 60_000

/**
 * Code that comes after the first screen. Where it is gone, because the server has a newer build by
 * now, the page is loaded again, once, after saving; a run that is kept nowhere is never given up
 * for it. Rejects where that does not help, as without a network.
 */
export async function needed<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!isRecent() && (await isOutdated()) && (await mayLeave())) {
      remember()
      window.location.reload()
      // The page is on its way out.
      return new Promise<never>(() => undefined)
    }
    throw error
  }
}

/** Whether the server gives another build than the one that this page is of. */
async function isOutdated(): Promise<boolean> {
  const own = versionOf(document)
  if (own === undefined) return false
  try {
    const response = await fetch(appFolder(), { cache: 'no-store' })
    const served = /<meta name="version" content="(\w+)"/.exec(await response.text())?.[1]
    return response.ok && served !== undefined && served !== own
  } catch {
    return false
  }
}

// In the history entry: nothing of it outlives the tab, and it tells nothing but a time.
function remember(): void {
  window.history.replaceState({ ...stateNow(), loadedAgainAt: Date.now() }, '')
}

/** As the page found it; a later entry does not have it. */
const lastTime = typeof window === 'undefined' ? 0 : Number(stateNow()['loadedAgainAt'] ?? 0)

function isRecent(): boolean {
  return Date.now() - lastTime < rest
}

function stateNow(): Record<string, unknown> {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? { ...state } : {}
}
