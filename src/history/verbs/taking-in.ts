import type { CaseRecord } from '#history/case-record.ts'
import { isCount, isObject } from '#history/records/guards.ts'
import type { Brought, History } from '#history/history.ts'
import type { Keep } from './keep.ts'
import { packKeyOf } from '#history/records/kept-pack.ts'
import { restorePack } from './packs.ts'
import type { RunRecord } from '#history/record.ts'
import type { RecordStore, Writing } from '#history/database/stores.ts'
import { goneCasesKey, tombstonesIn } from './erasing.ts'
import { caseReady, put, runReady, type Ready } from './storing.ts'
import { tallyNow, writeTally } from '#history/loss/tally.ts'

export function takeInVerb(keep: Keep): Pick<History, 'takeIn'> {
  return {
    takeIn: async (brought) => {
      await keep.beforeTakingIn()
      const ready = await readied(keep, brought)
      const canary = await keep.stores.change(async (tx) => {
        await keep.keys.check(tx)
        let tally = await tallyNow(tx)
        for (const one of ready.cases) ({ tally } = await put(tx, 'cases', one, tally))
        for (const one of ready.runs) ({ tally } = await put(tx, 'runs', one, tally))
        for (const { ref, files } of brought.packs)
          await restorePack(tx, { key: packKeyOf(ref), files })
        await notGone(tx, new Set(brought.cases.map(({ id }) => id)))
        return writeTally(tx, tally)
      })
      await keep.changed({ records: [{ id: '*', rev: 0 }], canary, occasion: 'changed' })
    },
  }
}

/** What a person brings back is no longer a case that was erased here. */
async function notGone(tx: Writing, back: ReadonlySet<string>): Promise<void> {
  const gone = tombstonesIn(await tx.get('meta', goneCasesKey))
  const left = gone.filter((id) => !back.has(id))
  if (left.length < gone.length) await tx.put('meta', left, goneCasesKey)
}

interface Readied {
  readonly cases: readonly Ready<CaseRecord>[]
  readonly runs: readonly Ready<RunRecord>[]
}

/** Each as the next revision of what is kept under its id, in the order of where it came from. */
async function readied(keep: Keep, { cases, runs }: Brought): Promise<Readied> {
  const revs = async (store: RecordStore): Promise<ReadonlyMap<string, number>> =>
    new Map((await keep.stores.read((tx) => tx.all(store))).flatMap(idAndRev))
  const [ofCases, ofRuns] = [await revs('cases'), await revs('runs')]
  const inOrder = <T extends { readonly seq: number }>(records: readonly T[]): readonly T[] =>
    records.toSorted((a, b) => a.seq - b.seq)
  return {
    cases: await Promise.all(
      inOrder(cases).map((one) => caseReady(keep, { ...one, rev: ofCases.get(one.id) ?? 0 })),
    ),
    runs: await Promise.all(
      inOrder(runs).map((one) => runReady(keep, { ...one, rev: ofRuns.get(one.id) ?? 0 })),
    ),
  }
}

function idAndRev(stored: unknown): readonly (readonly [string, number])[] {
  if (!isObject(stored)) return []
  const { id, rev } = stored
  return typeof id === 'string' && isCount(rev) ? [[id, rev]] : []
}
