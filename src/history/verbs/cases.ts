import type { CaseRecord } from '#history/case-record.ts'
import { HistoryError, type CaseDraft, type CaseWish, type History } from '#history/history.ts'
import type { Keep } from './keep.ts'
import { readCases } from './reading.ts'
import { caseReady, put } from './storing.ts'
import { savedOver } from './taking-away.ts'
import { tallyNow, writeTally } from '#history/loss/tally.ts'

export function caseVerbs(keep: Keep): Pick<History, 'cases' | 'saveCase' | 'currentCase'> {
  const cases = async () => (await readCases(keep)).records
  const saveCase = async (draft: CaseDraft): Promise<CaseRecord> => {
    const ready = await caseReady(keep, draft)
    return savedOver(keep, 'cases', draft, async () => {
      const { record, canary, grown } = await keep.stores.change(async (tx) => {
        await keep.keys.check(tx)
        const stored = await put(tx, 'cases', ready, await tallyNow(tx))
        return { ...stored, canary: await writeTally(tx, stored.tally) }
      })
      const occasion = grown > 0 ? 'run-finished' : 'changed'
      await keep.changed({ records: [record], canary, occasion })
      return record
    })
  }
  return {
    cases,
    saveCase,
    currentCase: async (wish) => {
      const known = (await cases()).filter((one) => isCurrent(one, wish))
      if (wish.chosen === undefined) return known[0] ?? saveCase(firstDraft(wish))
      const chosen = known.find(({ id }) => id === wish.chosen)
      if (chosen === undefined) throw new HistoryError('conflict')
      return chosen
    },
  }
}

function isCurrent(one: CaseRecord, { keeper }: CaseWish): boolean {
  return one.keeper === keeper && one.closedOn === undefined && one.archived === undefined
}

function firstDraft({ id, keeper, perspective, startedOn }: CaseWish): CaseDraft {
  const common = { format: 1, id, rev: 0, label: '', perspective, startedOn, sheets: [] } as const
  return keeper === 'employer' ? { ...common, keeper, runDays: [] } : { ...common, keeper }
}
