import type { CaseRecord } from '#history/case-record.ts'
import { HistoryError, type History } from '#history/history.ts'
import type { Change, Keep } from './keep.ts'
import { keyRecordKey } from '#history/sealing/keys.ts'
import { erasePacksWithoutRun } from './packs.ts'
import { readCases, readRuns } from './reading.ts'
import type { Writing } from '#history/database/stores.ts'
import { finishedIn, lastDayOf, readTally, tallyNow, writeTally } from '#history/loss/tally.ts'

interface Wish {
  readonly runs: readonly string[]
  /** With all their runs. */
  readonly cases: readonly string[]
  /** A case that goes too, should no run be left in it. */
  readonly bare?: string | undefined
}

/** Says, while figures outside may lag, that this database was emptied on purpose. Holds its `dbId`. */
export const clearedKey = 'cleared'
/** Ids that were erased, and may still stand in a snapshot. */
export const tombstonesKey = 'tombstones'
/** Ids of cases that were erased here, for good: an older copy does not bring them back unasked. */
export const goneCasesKey = 'gone-cases'
/** Instead of an id, for other tabs: they let go of all that they have. */
export const everything = 'everything'

export function eraseVerbs(keep: Keep): Pick<History, 'erase' | 'eraseCase' | 'eraseAll'> {
  const erase = async ({ runs, cases, bare }: Wish): Promise<void> => {
    const lastRunDay = await lastDayWithout(keep, new Set([...runs, ...cases]))
    const change = await erasingIn(keep, async (tx): Promise<Change> => {
      await keep.keys.check(tx)
      const tally = await tallyNow(tx)
      const theirs = (await Promise.all(cases.map((id) => tx.runsOf(id)))).flat()
      const goneRuns = await taken(tx, 'runs', [...runs, ...theirs.map(idOf)])
      const isLeft = bare !== undefined && (await tx.runsOf(bare)).length === 0
      const goneCases = await taken(tx, 'cases', isLeft ? [...cases, bare] : cases)
      await erasePacksWithoutRun(tx)
      // What was asked for too: it may be gone from here, and still stand in a snapshot.
      const erased = [...new Set([...runs, ...cases, ...goneRuns.ids, ...goneCases.ids])]
      const records = erased.map((id) => ({ id, rev: 0 }))
      if (goneCases.ids.length > 0) {
        const before = tombstonesIn(await tx.get('meta', goneCasesKey))
        await tx.put('meta', [...new Set([...before, ...goneCases.ids])], goneCasesKey)
      }
      if ((await tx.count('runs')) === 0 && (await tx.count('cases')) === 0) {
        await clear(tx, [keyRecordKey, goneCasesKey])
        return { records, canary: undefined, erased: 'all' }
      }
      const pending = tombstonesIn(await tx.get('meta', tombstonesKey))
      await tx.put('meta', [...new Set([...pending, ...erased])], tombstonesKey)
      const { lastRunDay: _, ...rest } = tally
      const canary = await writeTally(tx, {
        ...rest,
        finished: Math.max(0, tally.finished - goneRuns.finished - goneCases.finished),
        erasedRuns: tally.erasedRuns + goneRuns.ids.length,
        erasedCases: tally.erasedCases + goneCases.ids.length,
        ...(lastRunDay === undefined ? {} : { lastRunDay }),
      })
      return { records, canary, erased }
    })
    await keep.changed(change)
  }
  return {
    erase: async (id) => {
      const run = (await readRuns(keep)).records.find((one) => one.id === id)
      await erase({ runs: [id], cases: [], bare: run && (await bareCase(keep, run.caseId)) })
    },
    eraseCase: (id) => erase({ runs: [], cases: [id] }),
    // Asks for no passphrase: whoever lost it must be able to erase.
    eraseAll: async () => {
      await erasingIn(keep, (tx) => clear(tx, []))
      const records = [{ id: everything, rev: 0 }]
      await keep.changed({ records, canary: undefined, erased: 'all' })
    },
  }
}

export function tombstonesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}

/** On a full disk too: then without a word of what was erased. */
async function erasingIn<T>({ stores }: Keep, work: (tx: Writing) => Promise<T>): Promise<T> {
  try {
    return await stores.change(work)
  } catch (error) {
    if (!(error instanceof HistoryError && error.failure === 'full')) throw error
    // A tally that is missing is counted anew; one that is wrong would raise an alarm.
    return stores.change((tx) =>
      work({ ...tx, put: (store, _, key = '') => tx.delete(store, key) }),
    )
  }
}

/** Empties every store but for these keys of `meta`, and leaves the mark that it was meant. */
async function clear(tx: Writing, keeping: readonly string[]): Promise<void> {
  const dbId = (await readTally(tx))?.dbId
  for (const store of ['runs', 'cases', 'packs'] as const) await tx.clear(store)
  for (const key of await tx.keys('meta')) {
    if (!keeping.includes(key)) await tx.delete('meta', key)
  }
  if (dbId !== undefined) await tx.put('meta', dbId, clearedKey)
}

async function taken(
  tx: Writing,
  store: 'runs' | 'cases',
  wanted: readonly string[],
): Promise<{ readonly ids: readonly string[]; readonly finished: number }> {
  const ids: string[] = []
  let finished = 0
  for (const id of new Set(wanted)) {
    const stored = await tx.get(store, id)
    if (stored === undefined) continue
    await tx.delete(store, id)
    ids.push(id)
    finished += finishedIn(store, stored)
  }
  return { ids, finished }
}

/** A case in which nothing stands but its runs: with the last of them nothing would tell what it was for. */
async function bareCase(keep: Keep, caseId: string): Promise<string | undefined> {
  const one = (await readCases(keep)).records.find(({ id }) => id === caseId)
  return one !== undefined && isBare(one) ? caseId : undefined
}

function isBare({ label, sheets, firstSickDay, closedOn, archived, ...one }: CaseRecord): boolean {
  if (one.keeper === 'employer') return false
  const said = [firstSickDay, closedOn, archived, one.ownQuestions]
  return label === '' && sheets.length === 0 && said.every((field) => field === undefined)
}

async function lastDayWithout(keep: Keep, gone: ReadonlySet<string>): Promise<string | undefined> {
  const runs = (await readRuns(keep)).records.filter(
    ({ id, caseId }) => !gone.has(id) && !gone.has(caseId),
  )
  const cases = (await readCases(keep)).records.filter(({ id }) => !gone.has(id))
  const days = [...runs, ...cases].map(lastDayOf).filter((day) => day !== undefined)
  return days.toSorted().at(-1)
}

function idOf(stored: unknown): string {
  return typeof stored === 'object' && stored !== null && 'id' in stored ? String(stored.id) : ''
}
