import type { Figures } from './figures.ts'

/**
 * Whether to propose a back-up: after the first finished run, then where more than one was
 * finished since the last; where the browser may clear up by itself, after each.
 */
export function wantsBackup(
  { finished, lastBackupDay, sinceBackup = finished }: Figures,
  persisted: boolean | undefined,
): boolean {
  if (finished === 0) return false
  if (lastBackupDay === undefined) return true
  return persisted === true ? sinceBackup > 1 : sinceBackup > 0
}
