import { databaseVersion, migrateDump } from '#history/database/migrations.ts'
import { parseDump, type Dump } from '#history/database/dump.ts'
import {
  isDayShaped,
  isListOf,
  isNumber,
  isObject,
  isOneOf,
  isText,
} from '#history/records/guards.ts'
import type { Figures } from '#history/figures.ts'

/** Why a snapshot was taken. */
export const occasions = [
  'run-finished',
  'changed',
  'migration',
  'before-import',
  'before-restore',
] as const
export type Occasion = (typeof occasions)[number]

/** What is known of a snapshot without reading all of it. */
export interface SnapshotInfo {
  /** Counts the snapshots of this device; the highest is the newest. */
  readonly number: number
  readonly occasion: Occasion
  /** Local day. */
  readonly takenOn: string
  readonly figures: Figures
  /** Ids of the cases and runs in it. */
  readonly ids: readonly string[]
  /** Its length in the file, in bytes. */
  readonly size: number
}

export interface Snapshot {
  readonly info: SnapshotInfo
  /** As the stores held it: sealed where there is a lock. */
  readonly dump: Dump
}

/** A line of JSON with the info, then the dump as JSON. */
export function snapshotBytes(
  info: Omit<SnapshotInfo, 'ids' | 'size'>,
  dump: Dump,
): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(JSON.stringify(dump))
  const head = { format: 1, ...info, ids: idsIn(dump), size: body.length, check: checkOf(body) }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const bytes = new Uint8Array(line.length + body.length)
  bytes.set(line)
  bytes.set(body, line.length)
  return bytes
}

/** The info at the head of a file of this many bytes; undefined where it is torn or not ours. */
export function infoIn(bytes: Uint8Array, fileSize: number): SnapshotInfo | undefined {
  const head = headIn(bytes)
  return head !== undefined && head.start + head.info.size === fileSize ? head.info : undefined
}

/** The whole snapshot, in today's shape; undefined where it is torn, damaged or of a later version. */
export function snapshotIn(bytes: Uint8Array): Snapshot | undefined {
  const head = headIn(bytes)
  if (head === undefined) return undefined
  const body = bytes.subarray(head.start)
  if (body.length !== head.info.size || checkOf(body) !== head.check) return undefined
  const dump = parseDump(jsonIn(body))
  if (dump === undefined || dump.schema > databaseVersion) return undefined
  return { info: head.info, dump: migrateDump(dump) }
}

export function idsIn(dump: Dump): readonly string[] {
  return ['cases', 'runs'].flatMap((name) => (dump.stores[name] ?? []).map(({ key }) => key))
}

interface Head {
  readonly info: SnapshotInfo
  readonly check: number
  /** Where the body begins. */
  readonly start: number
}

function headIn(bytes: Uint8Array): Head | undefined {
  const end = bytes.indexOf(10)
  const head = end < 0 ? undefined : jsonIn(bytes.subarray(0, end))
  if (!isObject(head) || head['format'] !== 1) return undefined
  const { number, occasion, takenOn, figures, ids, size, check } = head
  if (!isNumber(number) || !isOneOf(occasions, occasion) || !isDayShaped(takenOn)) return undefined
  if (!isListOf(isText, ids) || !isNumber(size) || typeof check !== 'number') return undefined
  const known = figuresIn(figures)
  if (known === undefined) return undefined
  return { info: { number, occasion, takenOn, figures: known, ids, size }, check, start: end + 1 }
}

function figuresIn(value: unknown): Figures | undefined {
  if (!isObject(value)) return undefined
  const { finished, cases, lastRunDay, lastBackupDay } = value
  if (!isNumber(finished) || !isNumber(cases)) return undefined
  return {
    finished,
    cases,
    ...(isDayShaped(lastRunDay) ? { lastRunDay } : {}),
    ...(isDayShaped(lastBackupDay) ? { lastBackupDay } : {}),
  }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** CRC-32: tells a torn or rotten file from a whole one; no guard against intent. */
function checkOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})
