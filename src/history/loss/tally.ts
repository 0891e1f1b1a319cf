import type { Canary } from './canary.ts'
import { isDayShaped, isNumber, isObject, isText } from '#history/records/guards.ts'
import type { Reading, RecordStore, Writing } from '#history/database/stores.ts'

/**
 * What a database knows of itself in figures, kept in `meta` and changed with each record. The same
 * figures as in the canary, and how many runs were finished at the last back-up.
 */
export interface Tally extends Omit<Canary, 'format' | 'runs' | 'cases'> {
  readonly finishedAtBackup: number
}

export const tallyKey = 'tally'

export async function readTally(tx: Pick<Reading, 'get'>): Promise<Tally | undefined> {
  return parseTally(await tx.get('meta', tallyKey))
}

/** The tally, recounted if it is absent or damaged. */
export async function tallyNow(tx: Reading): Promise<Tally> {
  const known = await readTally(tx)
  if (known) return known
  const runs = await tx.all('runs')
  const cases = await tx.all('cases')
  const days = [...runs, ...cases].map(lastDayOf).filter((day) => day !== undefined)
  const lastRunDay = days.toSorted().at(-1)
  return {
    dbId: newDbId(),
    finished:
      sum(runs.map((run) => finishedIn('runs', run))) +
      sum(cases.map((one) => finishedIn('cases', one))),
    erasedRuns: 0,
    erasedCases: 0,
    finishedAtBackup: 0,
    ...(lastRunDay === undefined ? {} : { lastRunDay }),
  }
}

/** Writes the tally, and returns what the canary must say. */
export async function writeTally(tx: Writing, tally: Tally): Promise<Canary> {
  await tx.put('meta', tally, tallyKey)
  const [runs, cases] = [await tx.count('runs'), await tx.count('cases')]
  const { finishedAtBackup: _, ...said } = tally
  return { format: 1, ...said, runs, cases }
}

/** How many finished runs a stored value stands for, sealed or not. */
export function finishedIn(store: RecordStore, stored: unknown): number {
  if (!isObject(stored)) return 0
  const { finished, sealed, finishedOn, runDays } = stored
  if (isText(sealed)) return typeof finished === 'number' ? finished : 0
  if (store === 'runs') return isDayShaped(finishedOn) ? 1 : 0
  return Array.isArray(runDays) ? runDays.length : 0
}

/** The last day on which a run was finished, as far as an unsealed value tells. */
export function lastDayOf(stored: unknown): string | undefined {
  if (!isObject(stored)) return undefined
  const { finishedOn, runDays } = stored
  const last: unknown = Array.isArray(runDays) ? runDays.at(-1) : undefined
  const day = isObject(last) ? last['finishedOn'] : finishedOn
  return isDayShaped(day) ? day : undefined
}

function parseTally(value: unknown): Tally | undefined {
  if (!isObject(value)) return undefined
  const { dbId, finished, erasedRuns, erasedCases, finishedAtBackup } = value
  const { lastRunDay, lastBackupDay } = value
  if (!isText(dbId) || !isNumber(finished) || !isNumber(erasedRuns)) return undefined
  if (!isNumber(erasedCases) || !isNumber(finishedAtBackup)) return undefined
  return {
    dbId,
    finished,
    erasedRuns,
    erasedCases,
    finishedAtBackup,
    ...(isDayShaped(lastRunDay) ? { lastRunDay } : {}),
    ...(isDayShaped(lastBackupDay) ? { lastBackupDay } : {}),
  }
}

/** Need not be secret, only unique. */
function newDbId(): string {
  return `db-${[0, 1].map(() => Math.random().toString(36).slice(2)).join('')}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
