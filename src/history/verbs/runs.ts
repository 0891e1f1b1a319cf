import type { KeptPack } from '#history/records/kept-pack.ts'
import { packKeyOf } from '#history/records/kept-pack.ts'
import { HistoryError, type History } from '#history/history.ts'
import type { Keep } from './keep.ts'
import { restorePack } from './packs.ts'
import { readRuns, readRunsOf } from './reading.ts'
import { put, runReady } from './storing.ts'
import { savedOver } from './taking-away.ts'
import { tallyNow, writeTally } from '#history/loss/tally.ts'

/** `asked`: packs that this page asked to keep; erasing another run may take one away before our first save. */
export function runVerbs(
  keep: Keep,
  asked: ReadonlyMap<string, KeptPack>,
): Pick<History, 'list' | 'runsOf' | 'save'> {
  return {
    list: async () => (await readRuns(keep)).records,
    runsOf: async (caseId) => (await readRunsOf(keep, caseId)).records,
    save: async (draft) => {
      const ready = { ...(await runReady(keep, draft)), isOurs: true } as const
      const write = () =>
        keep.stores.change(async (tx) => {
          await keep.keys.check(tx)
          if ((await tx.get('cases', draft.caseId)) === undefined)
            throw new HistoryError('conflict')
          const stored = await put(tx, 'runs', ready, await tallyNow(tx))
          await restorePack(tx, asked.get(packKeyOf(draft.pack)))
          return { ...stored, canary: await writeTally(tx, stored.tally) }
        })
      return savedOver(keep, 'runs', draft, async (takesAway) => {
        const { record, canary, grown } = await write()
        const isWorthOne = grown > 0 || (takesAway && record.finishedOn !== undefined)
        const occasion = isWorthOne ? 'run-finished' : takesAway ? 'changed' : undefined
        await keep.changed({ records: [record], canary, ...(occasion && { occasion }) })
        return record
      })
    },
  }
}
