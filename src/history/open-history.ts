import { failureOf, nameOf } from './failure-of.ts'
import { HistoryError, type History } from './history.ts'
import { historyInMemory } from './in-memory.ts'
import { connect, openPatience, type Connection } from './indexed-db.ts'
import { historyOnDevice } from './on-device.ts'
import { within } from './within.ts'

/**
 * Why runs are kept in memory only: the browser has no storage (`absent`), does not let us have
 * it (`refused`: a private window, blocked cookies), does not answer (`timeout`), cannot read it
 * (`damaged`), or holds data of a later version of this app, which is left alone (`newer`).
 */
export type Refusal = 'absent' | 'refused' | 'timeout' | 'damaged' | 'newer'

export interface OpenedHistory {
  readonly history: History
  /** Present exactly where `history.kept` is `memory`. */
  readonly refused?: Refusal
}

/**
 * The history of this device, or one in memory where the device gives none; never rejects, and
 * answers within five seconds. A full disk is not refused: what stands there can still be read
 * and erased, and each save says `full`.
 */
export async function openHistory(): Promise<OpenedHistory> {
  try {
    if (isAbsent()) return { history: historyInMemory(), refused: 'absent' }
    const connection = await within(openPatience, proven(connect()), (late) => {
      late.close()
    })
    return { history: historyOnDevice(connection) }
  } catch (error) {
    return { history: historyInMemory(), refused: refusalOf(error) }
  }
}

/** Merely looking can throw, where cookies are blocked. */
function isAbsent(): boolean {
  return typeof indexedDB === 'undefined' || indexedDB === null
}

/** Some private windows open a database and then write nothing: try, and leave no trace. */
async function proven(connecting: Promise<Connection>): Promise<Connection> {
  const connection = await connecting
  try {
    await connection.change(async (tx) => {
      const meta = tx.objectStore('meta')
      await meta.put(true, 'probe')
      await meta.delete('probe')
    })
  } catch (error) {
    if (!(error instanceof HistoryError && error.failure === 'full')) {
      connection.close()
      throw error
    }
  }
  return connection
}

function refusalOf(error: unknown): Refusal {
  if (nameOf(error) === 'TimeoutError') return 'timeout'
  const { failure } = failureOf(error)
  switch (failure) {
    case 'damaged':
    case 'newer':
      return failure
    case 'refused':
    case 'closed':
    case 'full':
    case 'conflict':
      return 'refused'
  }
}
