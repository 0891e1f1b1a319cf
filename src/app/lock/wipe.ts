import { removeEverywhere } from '#history/database/salvage.ts'
import { snapshotFiles } from '#history/snapshots/snapshot-files.ts'
import { hasTraces } from './traces.ts'
import type { LockHolder } from '#app/state/lock-holder.ts'

/**
 * Empties everything that this site keeps in this browser: records, snapshots, figures, language.
 * Only its own files stay, with which it works offline. Rejects where the records are still there.
 */
export async function wipe({ opened, typed, quiet }: LockHolder): Promise<void> {
  typed.clear()
  await quiet()
  hasTraces.set(await leavesTraces(opened))
  await opened.history.eraseAll()
  // What is left is empty; where another tab holds it, it stays so.
  await removeEverywhere().catch(() => undefined)
  await (await snapshotFiles())?.clear().catch(() => undefined)
  forgetTexts()
}

/** Nothing was ever kept where there is no device to keep it. */
async function leavesTraces({ care }: LockHolder['opened']): Promise<boolean> {
  return (await care?.leavesTraces().catch(() => true)) ?? false
}

function forgetTexts(): void {
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith('thuiswerkwijzer.'))
    for (const key of own) localStorage.removeItem(key)
  } catch {
    // Refused: then there is none.
  }
}
