import { parseSheet } from '#agreement/parse-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import type { CaseRecord } from '#history/case-record.ts'
import { ownCaseOf } from '#app/state/case-at-hand.ts'
import { HistoryError } from '#history/history.ts'
import type { CaseWish, History } from '#history/history.ts'

/** Where the sheets of one case, and the employee's own questions, are. */
export interface Sheets {
  readonly kept: 'device' | 'memory'
  /** In the order of their talks. */
  readonly all: () => Promise<readonly AgreementSheet[]>
  /** Adds the sheet, or replaces the one with its id. Rejects with a HistoryError. */
  readonly save: (sheet: AgreementSheet) => Promise<void>
  readonly questions: () => Promise<readonly string[]>
  readonly saveQuestions: (questions: readonly string[]) => Promise<void>
}

/** Until the page goes: for a run that is not kept. */
export function sheetsInMemory(): Sheets {
  let sheets: readonly AgreementSheet[] = []
  let asked: readonly string[] = []
  return {
    kept: 'memory',
    all: () => Promise.resolve(sheets),
    save: (sheet) => {
      sheets = withSheet(sheets, sheet)
      return Promise.resolve()
    },
    questions: () => Promise.resolve(asked),
    saveQuestions: (questions) => {
      asked = questions
      return Promise.resolve()
    },
  }
}

/** Where no run and no case was begun. */
export const nowhere: Sheets = {
  kept: 'memory',
  all: () => Promise.resolve([]),
  save: () => Promise.reject(new HistoryError('conflict')),
  questions: () => Promise.resolve([]),
  saveQuestions: () => Promise.reject(new HistoryError('conflict')),
}

/** In the chosen case, or else the employee's at hand; one begins with the first thing that is kept in it. */
export function sheetsOnDevice(history: History, wish: () => CaseWish): Sheets {
  const found = async () => {
    await saves.get(history)?.catch(() => undefined)
    const cases = await history.cases()
    const { chosen } = wish()
    return chosen === undefined ? ownCaseOf(cases) : cases.find(({ id }) => id === chosen)
  }
  /** One after the other, each on the case as it is kept by then. */
  const change = (changed: (one: CaseRecord) => CaseRecord): Promise<void> => {
    const before = saves.get(history)?.catch(() => undefined)
    const saving = Promise.resolve(before).then(() => saved(history, wish(), changed))
    saves.set(history, saving)
    return saving
  }
  return {
    kept: history.kept,
    all: async () => sheetsOf(await found()),
    save: (sheet) =>
      change((one) => ({ ...one, sheets: withSheet<AgreementSheet>(sheetsOf(one), sheet) })),
    questions: async () => {
      const one = await found()
      return one?.keeper === 'employee' ? (one.ownQuestions ?? []) : []
    },
    saveQuestions: (ownQuestions) =>
      change((one) => (one.keeper === 'employee' ? { ...one, ownQuestions } : one)),
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
    await history.saveCase(changed(await history.currentCase(wish)))
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
