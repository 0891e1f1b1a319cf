import type { Canary } from './canary.ts'
import type { Figures } from '#history/figures.ts'
import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'
import type { Tally } from './tally.ts'

/**
 * What is no longer as it was when this device was last used: all gone (`emptied`), less than
 * there was (`shortened`), or a database that does not open (`damaged`).
 */
export interface Recovery {
  readonly kind: 'emptied' | 'shortened' | 'damaged'
  /** The least that was there; undefined if nothing tells. */
  readonly lastKnown: Figures | undefined
  /** The snapshots that can be restored, the fullest first, of equals the newest. */
  readonly snapshots: readonly SnapshotInfo[]
}

/** The current content of the database. */
export interface Present {
  readonly tally: Tally | undefined
  readonly runs: number
  readonly cases: number
}

/** Compares what was known outside the database with what is there; undefined where nothing is missing. */
export function recoveryOf(
  canary: Canary | undefined,
  present: Present,
  snapshots: readonly SnapshotInfo[],
): Recovery | undefined {
  const kind = lossOf(canary, present, snapshots)
  return (
    kind && { kind, lastKnown: lastKnownOf(canary, snapshots), snapshots: fullestFirst(snapshots) }
  )
}

export function fullestFirst(snapshots: readonly SnapshotInfo[]): readonly SnapshotInfo[] {
  return snapshots
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => b.ids.length - a.ids.length || b.number - a.number)
}

/** Of what the canary and the snapshots tell, the more. */
export function lastKnownOf(
  canary: Canary | undefined,
  snapshots: readonly SnapshotInfo[],
): Figures | undefined {
  const told = [...(canary ? [canary] : []), ...snapshots.map(({ figures }) => figures)]
  const [first, ...others] = told
  if (first === undefined) return undefined
  const { finished, cases, lastRunDay, lastBackupDay } = others.reduce<Figures>(
    (most, each) => (each.finished > most.finished ? each : most),
    first,
  )
  return {
    finished,
    cases,
    ...(lastRunDay === undefined ? {} : { lastRunDay }),
    ...(lastBackupDay === undefined ? {} : { lastBackupDay }),
  }
}

function lossOf(
  canary: Canary | undefined,
  { tally, runs, cases }: Present,
  snapshots: readonly SnapshotInfo[],
): 'emptied' | 'shortened' | undefined {
  const isEmpty = runs === 0 && cases === 0
  if (canary === undefined) {
    return isEmpty && snapshots.some(({ ids }) => ids.length > 0) ? 'emptied' : undefined
  }
  if (canary.runs === 0 && canary.cases === 0) return undefined
  if (tally !== undefined && tally.dbId !== canary.dbId) return 'emptied'
  const erasedRuns = tally === undefined ? 0 : tally.erasedRuns - canary.erasedRuns
  const erasedCases = tally === undefined ? 0 : tally.erasedCases - canary.erasedCases
  if (runs + erasedRuns >= canary.runs && cases + erasedCases >= canary.cases) return undefined
  return isEmpty ? 'emptied' : 'shortened'
}
