import { entriesOf, type Dump, type Entry } from '#history/database/dump.ts'
import { packKeyIn } from '#history/records/kept-pack.ts'
import type { Figures } from '#history/figures.ts'
import { toDrop } from './ring-policy.ts'
import type { SnapshotFiles } from './snapshot-files.ts'
import {
  idsIn,
  infoIn,
  snapshotBytes,
  snapshotIn,
  type Occasion,
  type Snapshot,
  type SnapshotInfo,
} from './snapshot.ts'
import type { RecordStore } from '#history/database/stores.ts'
import { finishedIn, lastDayOf } from '#history/loss/tally.ts'

/** What a snapshot is taken of; read while no other tab writes one. */
export interface Taken {
  readonly dump: Dump
  readonly figures: Figures
}

/** The snapshots beside the database. One tab works on them at a time. */
export interface Ring {
  /** Newest first; torn files are left out. */
  list(): Promise<readonly SnapshotInfo[]>
  read(number: number): Promise<Snapshot | undefined>
  /** Resolves to what was taken; to undefined where there is nothing to take. `alone`: the only one that stays, since another lock seals from now on. */
  take(
    occasion: Occasion,
    takenOn: string,
    of: () => Promise<Taken>,
    alone?: 'alone',
  ): Promise<SnapshotInfo | undefined>
  /** Takes records out of every snapshot; one that cannot be rewritten is removed. */
  purge(ids: readonly string[]): Promise<void>
  /** Takes one record out likewise, and then lets no snapshot be taken before this is released. */
  without(store: RecordStore, id: string): Promise<Release>
  clear(): Promise<void>
}

export type Release = () => void

/** Runs tasks one after the other, across all tabs. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>

export function ringIn(files: SnapshotFiles, turn: Turn): Ring {
  const list = async (): Promise<readonly SnapshotInfo[]> => {
    const names = (await files.names()).filter((name) => namePattern.test(name))
    const infos = await Promise.all(names.map((name) => infoOf(files, name)))
    return infos.filter((info) => info !== undefined).sort((a, b) => b.number - a.number)
  }
  const write = (snapshot: Snapshot): Promise<void> =>
    files.write(nameOf(snapshot.info.number), snapshotBytes(snapshot.info, snapshot.dump))
  const read = async (number: number): Promise<Snapshot | undefined> => {
    const bytes = await files.read(nameOf(number))
    return bytes && snapshotIn(bytes)
  }
  const purge = async (ids: readonly string[], stores = recordStores): Promise<void> => {
    const gone = new Set(ids)
    for (const name of await files.names()) {
      const info = await infoOf(files, name)
      if (info !== undefined && !info.ids.some((id) => gone.has(id))) continue
      const snapshot = info && (await read(info.number))
      // An unreadable file may hold the record, and one that cannot be rewritten does hold it.
      if (snapshot === undefined) await files.remove(name)
      else await write(withoutRecords(snapshot, gone, stores)).catch(() => files.remove(name))
    }
  }
  return {
    list,
    read,
    take: (occasion, takenOn, of, alone) =>
      turn(async () => {
        const before = await list()
        const { dump, figures } = await of()
        if (idsIn(dump).length === 0 && !isForUndoing(occasion)) {
          if (alone) await files.clear()
          return undefined
        }
        const number = (before[0]?.number ?? 0) + 1
        await files.write(
          nameOf(number),
          snapshotBytes({ number, occasion, takenOn, figures }, dump),
        )
        const after = await list()
        const taken = after.find((info) => info.number === number)
        if (taken === undefined) throw new Error('history: the snapshot cannot be read again')
        const others = after.filter((info) => info !== taken).map((info) => info.number)
        for (const gone of alone ? others : toDrop(after)) await files.remove(nameOf(gone))
        return taken
      }),
    purge: (ids) => turn(() => purge(ids)),
    without: (store, id) =>
      new Promise((resolve, reject) => {
        const holding = turn(async () => {
          await purge([id], [store])
          await new Promise<void>((release) => resolve(release))
        })
        holding.catch(reject)
      }),
    clear: () => turn(() => files.clear()),
  }
}

/** Nothing is worth no snapshot, save as what to go back to. */
function isForUndoing(occasion: Occasion): boolean {
  return occasion === 'before-restore' || occasion === 'before-import'
}

const namePattern = /^snapshot-\d{9}$/
/** An upper limit for the info line: longer than that of ten thousand records. */
const longestHead = 1_000_000

function nameOf(number: number): string {
  return `snapshot-${String(number).padStart(9, '0')}`
}

async function infoOf(files: SnapshotFiles, name: string): Promise<SnapshotInfo | undefined> {
  const head = await files.read(name, longestHead)
  return head && infoIn(head, await files.size(name))
}

const recordStores: readonly RecordStore[] = ['runs', 'cases']

/** A case may bear the id of its first run. */
function withoutRecords(
  { info, dump }: Snapshot,
  gone: ReadonlySet<string>,
  stores: readonly RecordStore[],
): Snapshot {
  const rest = (name: RecordStore): readonly Entry[] =>
    entriesOf(dump, name).filter(({ key }) => !(stores.includes(name) && gone.has(key)))
  const runs = rest('runs')
  const needed = new Set(runs.map(({ value }) => packKeyIn(value)))
  const packs = entriesOf(dump, 'packs').filter(({ key }) => needed.has(key))
  const cases = rest('cases')
  const { lastRunDay: _, ...before } = info.figures
  const lastRunDay = [...runs, ...cases]
    .map(({ value }) => lastDayOf(value))
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  const figures = {
    ...before,
    ...(lastRunDay === undefined ? {} : { lastRunDay }),
    cases: cases.length,
    finished: finishedAmong('runs', runs) + finishedAmong('cases', cases),
  }
  return {
    info: { ...info, figures },
    dump: { ...dump, stores: { ...dump.stores, runs, cases, packs } },
  }
}

function finishedAmong(store: RecordStore, entries: readonly Entry[]): number {
  return entries.reduce((sum, { value }) => sum + finishedIn(store, value), 0)
}
