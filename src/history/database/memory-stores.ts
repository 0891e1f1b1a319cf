import type { Dump } from './dump.ts'
import { failureOf } from './failure-of.ts'
import { isCount, isObject } from '#history/records/guards.ts'
import {
  storeNames,
  type RecordStore,
  type StoreName,
  type Stores,
  type Writing,
} from './stores.ts'

type Kept = Record<StoreName, Map<string, unknown>>

/** Stores in memory, gone with the page. Changes run one after the other, each all or nothing. */
export function memoryStores(first?: Dump): Stores {
  let kept = holding(first)
  let before: Promise<unknown> = Promise.resolve()
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = before.then(work).catch((error: unknown) => {
      throw failureOf(error)
    })
    before = mine.catch(() => undefined)
    return mine
  }
  return {
    read: (work) => queued(() => work(transactionOn(kept))),
    change: (work) =>
      queued(async () => {
        const next = copyOf(kept)
        const result = await work(transactionOn(next))
        kept = next
        return result
      }),
    close: () => undefined,
  }
}

function emptied(): Kept {
  return { runs: new Map(), cases: new Map(), packs: new Map(), meta: new Map() }
}

function holding(dump: Dump | undefined): Kept {
  const kept = emptied()
  for (const store of storeNames) {
    for (const { key, value } of dump?.stores[store] ?? []) kept[store].set(key, value)
  }
  return kept
}

function copyOf(kept: Kept): Kept {
  const next = emptied()
  for (const store of storeNames) next[store] = new Map(kept[store])
  return next
}

function transactionOn(kept: Kept): Writing {
  const values = (store: StoreName): unknown[] => structuredClone([...kept[store].values()])
  return {
    get: (store, key) => Promise.resolve(structuredClone(kept[store].get(key))),
    all: (store) => Promise.resolve(values(store)),
    keys: (store) => Promise.resolve([...kept[store].keys()]),
    count: (store) => Promise.resolve(kept[store].size),
    runsOf: (caseId) =>
      Promise.resolve(values('runs').filter((run) => isObject(run) && run['caseId'] === caseId)),
    lastSeq: (store) => Promise.resolve(highest(kept, store, 'seq')),
    lastFinished: () => Promise.resolve(highest(kept, 'runs', 'finishedSeq')),
    put: async (store, value, key) => {
      kept[store].set(key ?? keyOf(store, value), structuredClone(value))
    },
    delete: async (store, key) => {
      kept[store].delete(key)
    },
    clear: async (store) => {
      kept[store].clear()
    },
  }
}

function highest(kept: Kept, store: RecordStore, field: 'seq' | 'finishedSeq'): number {
  const counts = [...kept[store].values()].map((value) => isObject(value) && value[field])
  return Math.max(0, ...counts.filter(isCount))
}

function keyOf(store: StoreName, value: object | string): string {
  const key = isObject(value) ? value[store === 'packs' ? 'key' : 'id'] : undefined
  if (typeof key !== 'string') throw new TypeError('history: a value without its key')
  return key
}
