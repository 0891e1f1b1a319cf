import { LockError, type Lock, type Place } from '#lock/port.ts'
import { isCount, isObject, isText } from '#history/records/guards.ts'
import { HistoryError } from '#history/history.ts'
import { emptyCache, type Cache } from './cache.ts'
import type { RecordStore } from '#history/database/stores.ts'

/** A record about to be stored. */
export type Storable = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly rev: number
}

/**
 * What the stores must know of a record whose content is sealed. None of it says what was
 * answered or agreed.
 */
export interface Sealed {
  readonly id: string
  readonly rev: number
  readonly seq: number
  readonly finishedSeq?: number
  readonly caseId?: string
  readonly packKey?: string
  /** How many finished runs it stands for. */
  readonly finished: number
  /** JSON in UTF-8, padded, sealed, in base64. */
  readonly sealed: string
}

/** The record in the form stored under this lock; the store sets `seq`. */
export async function sealedWith(
  lock: Lock,
  store: RecordStore,
  record: Storable,
  outside: Pick<Sealed, 'finished' | 'caseId' | 'packKey'>,
): Promise<Storable> {
  if (lock.kind === 'none') return record
  const { id, rev } = record
  const sealed = toBase64(await unlocked(lock.seal({ store, id, rev }, paddedBytes(record))))
  return { id, rev, seq: 0, ...outside, sealed }
}

/** In bytes: the most that the record of a run takes is less than one. */
const stepSize = 4096

/** JSON padded with spaces to whole steps, since the sealed length shows the length of the content. */
function paddedBytes(record: Storable): Uint8Array {
  const bytes = new TextEncoder().encode(JSON.stringify(record))
  const padded = new Uint8Array(Math.ceil(bytes.length / stepSize) * stepSize).fill(space)
  padded.set(bytes)
  return padded
}

const space = 32

/** A stored value with its content, still unparsed; undefined if it cannot be decrypted. */
export async function opened(lock: Lock, store: RecordStore, stored: unknown): Promise<unknown> {
  if (!isSealed(stored)) return stored
  if (lock.kind === 'none') throw new HistoryError('locked')
  const { id, rev, seq, finishedSeq, sealed } = stored
  const state = `${rev}|${sealed.slice(0, 24)}`
  const find = () => contentOf(lock, { store, id, rev }, sealed)
  const content = await cacheOf(lock).content(`${store}|${id}`, state, find)
  // The order is the store's own, and may have been set after sealing.
  const order = finishedSeq === undefined ? { seq } : { seq, finishedSeq }
  return isObject(content) ? { ...content, ...order } : undefined
}

export function isSealed(stored: unknown): stored is Sealed {
  if (!isObject(stored)) return false
  return isText(stored['sealed']) && isText(stored['id']) && isCount(stored['rev'])
}

/** Drops what memory knows of these records, of all where none are named: before it is said that something of them is gone. */
export function forget(lock: Lock, ids?: readonly string[]): void {
  caches.get(lock)?.forget(ids?.flatMap((id) => [`cases|${id}`, `runs|${id}`]))
}

/** Caches decrypted content, since decrypting is slow and a revision never changes. Dropped with its lock. */
const caches = new WeakMap<Lock, Cache>()

function cacheOf(lock: Lock): Cache {
  const known = caches.get(lock) ?? emptyCache()
  caches.set(lock, known)
  return known
}

async function contentOf(lock: Lock, place: Place, sealed: string): Promise<unknown> {
  try {
    const bytes = await unlocked(lock.open(place, fromBase64(sealed)))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    // Not what was sealed here: damaged, and no reason to show nothing else.
    if (error instanceof HistoryError && error.failure === 'locked') throw error
    return undefined
  }
}

async function unlocked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof LockError && error.failure === 'closed')
      throw new HistoryError('locked', error)
    throw new HistoryError('damaged', error)
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
