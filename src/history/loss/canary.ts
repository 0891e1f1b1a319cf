import { isDayShaped, isNumber, isObject, isText } from '#history/records/guards.ts'

/**
 * Figures kept outside the database, to notice that it was lost. It may lag behind the database:
 * a lower bound, so that it never raises a false alarm. Nothing of what was answered or agreed.
 */
export interface Canary {
  readonly format: 1
  /** Which database this is about. */
  readonly dbId: string
  readonly runs: number
  readonly cases: number
  /** Finished runs; for an employer's side, days on which one was finished. */
  readonly finished: number
  /** Runs and cases erased on purpose, ever: what is missing beyond them was lost. */
  readonly erasedRuns: number
  readonly erasedCases: number
  readonly lastRunDay?: string
  readonly lastBackupDay?: string
}

/** The canary as found, or undefined if there is no readable one. */
export function parseCanary(text: string | null): Canary | undefined {
  const value = jsonIn(text)
  if (!isObject(value) || value['format'] !== 1) return undefined
  const { dbId, runs, cases, finished, erasedRuns, erasedCases } = value
  const { lastRunDay, lastBackupDay } = value
  if (!isText(dbId) || !isNumber(runs) || !isNumber(cases) || !isNumber(finished)) return undefined
  if (!isNumber(erasedRuns) || !isNumber(erasedCases)) return undefined
  return {
    format: 1,
    dbId,
    runs,
    cases,
    finished,
    erasedRuns,
    erasedCases,
    ...(isDayShaped(lastRunDay) ? { lastRunDay } : {}),
    ...(isDayShaped(lastBackupDay) ? { lastBackupDay } : {}),
  }
}

function jsonIn(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
