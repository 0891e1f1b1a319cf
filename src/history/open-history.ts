import { readCanary } from './loss/canary-storage.ts'
import type { Care, HistoryEvent } from './care.ts'
import type { SheetParser } from './case-record.ts'
import type { Dump } from './database/dump.ts'
import { nameOf } from './database/failure-of.ts'
import { failureNow } from './database/refused.ts'
import type { History } from './history.ts'
import { historyInMemory } from './in-memory.ts'
import { newestCopyIn, type NewestCopy } from './snapshots/newest-copy.ts'
import { databaseVersion, migrateDump } from './database/migrations.ts'
import { onDevice, proven, storesOrBlocked } from './device/opening.ts'
import { noSheets } from './records/parse-case.ts'
import { fullestFirst, lastKnownOf, type Recovery } from './loss/recovery.ts'
import { ringIn, type Ring } from './snapshots/ring.ts'
import { homesOf, type Homes } from './database/home-now.ts'
import { versionAt } from './database/homes.ts'
import { moveIn } from './database/moving.ts'
import { giveUp, salvage } from './database/salvage.ts'
import { areFilesRefused, snapshotFiles } from './snapshots/snapshot-files.ts'
import { soon } from './database/soon.ts'
import { figuresOf } from './loss/stock.ts'
import { placeTurn, turnsOf } from './device/web-locks.ts'
import { openPatience, within } from './database/within.ts'

/**
 * Why runs are kept in memory only. The browser has no storage (`absent`), does not let us have
 * it nor any other store (`refused`: blocked cookies), gives no usable answer (`timeout`) or cannot
 * read it (`damaged`). It holds data of a later version of this app, which is left alone (`newer`).
 * Another tab with an older version must be closed first (`blocked`). Or the app could not bring
 * its data to this version (`not-upgraded`): what stands there is shown, and left as it is.
 */
export type Refusal =
  'absent' | 'refused' | 'timeout' | 'damaged' | 'newer' | 'blocked' | 'not-upgraded'

export interface OpenedHistory {
  readonly history: History
  /** Present exactly where `history.kept` is `device`. */
  readonly care?: Care
  /** Present exactly where `history.kept` is `memory`. */
  readonly refused?: Refusal
  /** The stored data needs a passphrase: until then every verb but `eraseAll` rejects with `locked`. */
  readonly locked?: true
  /** IndexedDB works but the browser's files are refused: the data is probably lost with the window. */
  readonly seemsPrivate?: true
  /** With `damaged`: what is known of what was there. */
  readonly recovery?: Recovery
  /** With `damaged`: discards the database, so that a reload begins a new one and can restore a snapshot. */
  readonly giveUp?: () => Promise<void>
  /** With `damaged`, and `timeout` where possible: the data that can be exported from a database that does not open. */
  readonly newestCopy?: () => Promise<NewestCopy | undefined>
  /** With `blocked`: resolves once nothing blocks the database, so that a reload helps. */
  readonly freed?: Promise<void>
}

export interface Opening {
  /** Today's local date, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly parseSheet?: SheetParser
}

/**
 * The history of this device, or one in memory where the device gives none; never rejects, and
 * answers within seconds. A full disk is not refused: what stands there can still be read and
 * erased, and each save says `full`.
 */
export async function openHistory({
  today,
  parseSheet = noSheets,
}: Opening): Promise<OpenedHistory> {
  const homes = homesOf(placeTurn)
  let ring: Ring | undefined
  let older: Dump | undefined
  try {
    if (isAbsent()) return { history: historyInMemory(parseSheet), refused: 'absent' }
    const files = await soon(snapshotFiles())
    ring = files && ringIn(files, turnsOf('snapshots'))
    older = await beforeUpgrade(ring, homes, today)
    const listeners = new Set<(event: HistoryEvent) => void>()
    const opened = await storesOrBlocked(homes, (event) => {
      for (const listener of listeners) listener(event)
    })
    if ('freed' in opened) {
      return { history: shown(parseSheet, older), refused: 'blocked', freed: opened.freed }
    }
    const stores = await within(openPatience, proven(opened.stores), () => undefined)
    await moveIn(stores, homes)
    const onIt = await onDevice({ stores, homes, ring, listeners, today, parseSheet })
    const isPrivate = ring === undefined && (await soon(areFilesRefused())) === true
    return { ...onIt, ...(isPrivate && { seemsPrivate: true }) }
  } catch (error) {
    const refused = await refusalOf(error, older)
    const history = shown(parseSheet, older)
    if (refused === 'damaged') {
      return { history, refused, ...(await afterDamage(ring, homes, parseSheet)) }
    }
    const newestCopy = refused === 'timeout' && (await copyToTake(ring, parseSheet))
    return { history, refused, ...(newestCopy && { newestCopy }) }
  }
}

/** Reading `indexedDB` can throw where cookies are blocked. */
function isAbsent(): boolean {
  return typeof indexedDB === 'undefined' || indexedDB === null
}

/** An earlier version's data, before it is changed: read whole, and kept as a snapshot. */
async function beforeUpgrade(
  ring: Ring | undefined,
  homes: Homes,
  today: () => string,
): Promise<Dump | undefined> {
  // Without it the upgrade is still one transaction: all of it or nothing.
  const dump = await olderDump(homes).catch(() => undefined)
  if (dump !== undefined) {
    const figures = figuresOf(migrateDump(dump))
    // One that takes longer is still written, of what was read before the upgrade.
    await soon(ring?.take('migration', today(), async () => ({ dump, figures })))
  }
  return dump
}

async function olderDump(homes: Homes): Promise<Dump | undefined> {
  const home = await within(openPatience, homes.now(), () => undefined)
  const version = await within(openPatience, versionAt(home), () => undefined)
  const isOlder = version !== undefined && version > 0 && version < databaseVersion
  return isOlder ? salvage(home) : undefined
}

/** Memory that starts with the device's data that could not be upgraded. */
function shown(parseSheet: SheetParser, older: Dump | undefined): History {
  return historyInMemory(parseSheet, older && migrateDump(older))
}

async function afterDamage(
  ring: Ring | undefined,
  homes: Homes,
  parseSheet: SheetParser,
): Promise<Pick<OpenedHistory, 'recovery' | 'giveUp' | 'newestCopy'>> {
  const snapshots = (await soon(ring?.list())) ?? []
  const lastKnown = lastKnownOf(readCanary(), snapshots)
  const recovery = { kind: 'damaged', lastKnown, snapshots: fullestFirst(snapshots) } as const
  const newestCopy = async () => soon(ring && newestCopyIn(ring, parseSheet))
  return { recovery, giveUp: () => giveUp(homes), newestCopy }
}

/** Undefined where the browser's files hold nothing, or do not answer either. */
async function copyToTake(
  ring: Ring | undefined,
  parseSheet: SheetParser,
): Promise<OpenedHistory['newestCopy']> {
  const snapshots = (await soon(ring?.list())) ?? []
  if (ring === undefined || snapshots.every(({ ids }) => ids.length === 0)) return undefined
  const of = ring
  return () => soon(newestCopyIn(of, parseSheet))
}

async function refusalOf(error: unknown, older: Dump | undefined): Promise<Refusal> {
  if (nameOf(error) === 'TimeoutError') return 'timeout'
  const { failure } = await failureNow(error)
  if (failure === 'newer') return 'newer'
  if (older !== undefined) return 'not-upgraded'
  if (failure === 'refused' || failure === 'damaged') return failure
  // It has no room to open, or broke off: nothing is known of what stands there.
  return 'timeout'
}
