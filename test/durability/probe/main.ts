import { parseSheet } from '#agreement/parse-sheet.ts'
import { openHistory } from '#history/open-history.ts'
import type { Recovery } from '#history/recovery.ts'

const today = () => '2026-11-24'

/** What the app finds when it opens its storage. */
export interface Found {
  readonly kept: 'device' | 'memory'
  readonly refused: string | undefined
  readonly recovery: Recovery | undefined
  /** Ids of the finished runs that can be read, and how many records cannot. */
  readonly finished: readonly string[]
  readonly unfinished: number
  readonly damaged: number
}

async function look(): Promise<Found> {
  const { history, refused, recovery, care } = await openHistory({ today, parseSheet })
  const runs = await history.list()
  return {
    kept: history.kept,
    refused,
    recovery: recovery ?? care?.recovery(),
    finished: runs.filter(({ finishedOn }) => finishedOn !== undefined).map(({ id }) => id),
    unfinished: runs.filter(({ finishedOn }) => finishedOn === undefined).length,
    damaged: await history.damaged(),
  }
}

Object.assign(window, { look })
