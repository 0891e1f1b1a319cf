import { parseSheet } from '#agreement/parse-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import type { CaseRecord } from '#history/case-record.ts'
import { ownCaseOf } from '#app/state/case-at-hand.ts'
import { HistoryError } from '#history/history.ts'
import type { CaseWish, History } from '#history/history.ts'

/** Where the sheets of one case, and the employee's own questions, are. */
export interface Sheets {
  readonly kept: 'device' | 'memory'
  readonly read: () => Promise<ReadSheets>
}

/** What was read of them; only with that can they be saved, so that nothing unread is written over. */
export interface ReadSheets {
  /** In the order of their talks. */
  readonly all: readonly AgreementSheet[]
  /** Adds the sheet, or replaces the one with its id. Rejects with a HistoryError. */
  readonly save: (sheet: AgreementSheet) => Promise<void>
  readonly questions: readonly string[]
  readonly saveQuestions: (questions: readonly string[]) => Promise<void>
}

/** Until the page goes: for a run that is not kept. */
export function sheetsInMemory(): Sheets {
  let all: readonly AgreementSheet[] = []
  let questions: readonly string[] = []
  const save = (sheet: AgreementSheet) => {
    all = withSheet(all, sheet)
    return Promise.resolve()
  }
  const saveQuestions = (asked: readonly string[]) => {
    questions = asked
    return Promise.resolve()
  }
  return { kept: 'memory', read: () => Promise.resolve({ all, save, questions, saveQuestions }) }
}

/** Where no run and no case was begun. */
export const nowhere: Sheets = {
  kept: 'memory',
  read: () =>
    Promise.resolve({ all: [], save: begunNowhere, questions: [], saveQuestions: begunNowhere }),
}

function begunNowhere(): Promise<void> {
  return Promise.reject(new HistoryError('conflict'))
}

/**
 * In the chosen case. Where none is chosen: in the one with this id, or else the employee's at hand; it begins
 * with the first thing that is kept in it.
 */
export function sheetsOnDevice(history: History, wish: CaseWish): Sheets {
  const found = async () => {
    await saves.get(history)?.catch(() => undefined)
    const cases = await history.cases()
    const one = cases.find(({ id }) => id === (wish.chosen ?? wish.id))
    return one ?? (wish.chosen === undefined ? ownCaseOf(cases) : undefined)
  }
  /** One after the other, each on the case as it is kept by then. */
  const change = (changed: (one: CaseRecord) => CaseRecord): Promise<void> => {
    const before = saves.get(history)?.catch(() => undefined)
    const saving = Promise.resolve(before).then(() => saved(history, wish, changed))
    saves.set(history, saving)
    return saving
  }
  return {
    kept: history.kept,
    read: async () => {
      const one = await found()
      return {
        all: sheetsOf(one),
        save: (sheet) =>
          change((now) => ({ ...now, sheets: withSheet<AgreementSheet>(sheetsOf(now), sheet) })),
        questions: one?.keeper === 'employee' ? (one.ownQuestions ?? []) : [],
        saveQuestions: (ownQuestions) =>
          change((now) => (now.keeper === 'employee' ? { ...now, ownQuestions } : now)),
      }
    },
  }
}

/** The last save into each history: whatever reads it waits for that, by whichever way it knows the case. */
const saves = new WeakMap<History, Promise<void>>()

/** Changed in another tab meanwhile: once more, on what is kept now. */
async function saved(
  history: History,
  wish: CaseWish,
  changed: (one: CaseRecord) => CaseRecord,
): Promise<void> {
  const write = async () => {
    const isThere = async () => (await history.cases()).some(({ id }) => id === wish.id)
    const chosen = wish.chosen ?? ((await isThere()) ? wish.id : undefined)
    await history.saveCase(changed(await history.currentCase({ ...wish, chosen })))
  }
  try {
    await write()
  } catch (error) {
    if (!(error instanceof HistoryError && error.failure === 'conflict')) throw error
    await write()
  }
}

function sheetsOf(one: CaseRecord | undefined): readonly AgreementSheet[] {
  return (one?.sheets ?? []).map(parseSheet).filter((sheet) => sheet !== undefined)
}

function withSheet<T extends { readonly id: string }>(all: readonly T[], sheet: T): readonly T[] {
  return all.some(({ id }) => id === sheet.id)
    ? all.map((one) => (one.id === sheet.id ? sheet : one))
    : [...all, sheet]
}
