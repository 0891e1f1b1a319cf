import { caseVerbs } from './cases.ts'
import { eraseVerbs } from './erasing.ts'
import type { History } from '#history/history.ts'
import type { Keep } from './keep.ts'
import type { KeptPack } from '#history/records/kept-pack.ts'
import { packVerbs } from './packs.ts'
import { readCases, readRuns } from './reading.ts'
import { runVerbs } from './runs.ts'
import { takeInVerb } from './taking-in.ts'

/** The port over any stores: what differs between its two sides is in `keep`. */
export function historyOn(keep: Keep, kept: History['kept']): History {
  const asked = new Map<string, KeptPack>()
  return {
    kept,
    damaged: async () => (await readRuns(keep)).damaged + (await readCases(keep)).damaged,
    ...runVerbs(keep, asked),
    ...caseVerbs(keep),
    ...takeInVerb(keep),
    ...eraseVerbs(keep),
    ...packVerbs(keep, asked),
  }
}
