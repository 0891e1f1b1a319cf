import type { CaseRecord } from '#history/case-record.ts'
import type { Keep } from './keep.ts'
import { parseCase } from '#history/records/parse-case.ts'
import { parseRecord } from '#history/records/parse-record.ts'
import type { RunRecord } from '#history/record.ts'
import { opened } from '#history/sealing/sealing.ts'
import type { Reading, RecordStore } from '#history/database/stores.ts'

/** What a store holds: the readable records, newest first, and how many others. */
export interface Read<T> {
  readonly records: readonly T[]
  readonly damaged: number
}

export function readRuns(keep: Keep): Promise<Read<RunRecord>> {
  return readAll(keep, 'runs', (tx) => tx.all('runs'), parseRecord)
}

export function readRunsOf(keep: Keep, caseId: string): Promise<Read<RunRecord>> {
  return readAll(keep, 'runs', (tx) => tx.runsOf(caseId), parseRecord)
}

export function readCases(keep: Keep): Promise<Read<CaseRecord>> {
  const parse = (value: unknown) => parseCase(value, keep.parseSheet)
  return readAll(keep, 'cases', (tx) => tx.all('cases'), parse)
}

async function readAll<T extends { readonly seq: number }>(
  keep: Keep,
  store: RecordStore,
  stored: (tx: Reading) => Promise<readonly unknown[]>,
  parse: (value: unknown) => T | undefined,
): Promise<Read<T>> {
  const values = await keep.stores.read(async (tx) => {
    await keep.keys.check(tx)
    return stored(tx)
  })
  // After the transaction: awaiting anything else would end it.
  const lock = keep.keys.lock()
  const contents = await Promise.all(values.map((value) => opened(lock, store, value)))
  const records = contents.map(parse).filter((record) => record !== undefined)
  return {
    records: records.sort((a, b) => b.seq - a.seq),
    damaged: values.length - records.length,
  }
}
