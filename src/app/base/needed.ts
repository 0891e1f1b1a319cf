import { appFolder, versionOf } from './build.ts'
import { chooseAgain, chosenNow } from './carried.ts'
import type { Chosen } from './carried.ts'
import { mayLeave } from './leaving.ts'

/** Milliseconds within which the page is not reloaded a second time. */
const rest = 60_000

/** Code, words or styles that failed to load. */
export class NotHad extends Error {}

/**
 * Code that comes after the first screen. Where it is gone, because the server has a newer build by
 * now, the page is loaded again, once, after saving. A run that is kept nowhere is never given up
 * for it. Rejects with `NotHad` where that does not help, as without a network.
 */
export async function needed<T>(load: () => Promise<T>): Promise<T> {
  try {
    await Promise.all([...bare].map(dressed))
    return await load()
  } catch (cause) {
    const own = versionOf(document)
    if (!isRecent() && own !== undefined) await loadedAgain(own)
    throw new NotHad(String(cause), { cause })
  }
}

/** Reloads the page, if the server answers and no data is lost by it. */
export function loadAgain(): void {
  void loadedAgain()
}

/** Reloads if the server has another build than `own`; resolves if it has not. */
async function loadedAgain(own?: string): Promise<void> {
  const served = await servedVersion()
  if (served === undefined || served === own || !(await mayLeave())) return
  window.history.replaceState({ ...stateNow(), loadedAgainAt: Date.now(), chosen: chosenNow() }, '')
  window.location.reload()
  // The page is unloading.
  await new Promise(() => undefined)
}

/** The build that the server has now; undefined if it does not answer. */
async function servedVersion(): Promise<string | undefined> {
  try {
    const response = await fetch(appFolder(), { cache: 'no-store' })
    const served = /<meta name="version" content="(\w+)"/.exec(await response.text())?.[1]
    return response.ok ? served : undefined
  } catch {
    return undefined
  }
}

/** Styles that failed to load; the bundler's helper requests each only once. */
const bare = new Set<HTMLLinkElement>()

if (typeof document !== 'undefined') {
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') bare.add(target)
  }
  document.addEventListener('error', note, true)
}

/** Requests one style sheet again; rejects if that fails too. */
function dressed(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const become = () => {
      bare.delete(link)
      resolve()
    }
    link.addEventListener('load', become, { once: true })
    link.addEventListener('error', () => reject(new Error('no styles')), { once: true })
    // Appending the link again makes the browser fetch it again.
    document.head.append(link)
  })
}

// In the history entry: nothing of it outlives the tab. It tells a time, and what was chosen before
// a run.
interface Before {
  readonly loadedAgainAt?: number
  readonly chosen?: Chosen | undefined
}

/** As the page found it; a later entry does not have it. */
const before: Before = typeof window === 'undefined' ? {} : stateNow()

if (before.chosen !== undefined) {
  chooseAgain(before.chosen)
  window.history.replaceState({ ...before, chosen: undefined }, '')
}

function isRecent(): boolean {
  return Date.now() - (before.loadedAgainAt ?? 0) < rest
}

function stateNow(): Before {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? { ...state } : {}
}
