import { parseSheet } from '#agreement/parse-sheet.ts'
import { HistoryError, type History } from '#history/history.ts'
import { openHistory } from '#history/open-history.ts'
import type { Step } from '#run/step.ts'

const today = () => '2026-11-24'

/** What the app finds when it opens its storage. */
export interface Found {
  readonly refused: string | undefined
  readonly recovery: { readonly kind: string; readonly finished: number | undefined } | undefined
  /** Every run that can be read, as JSON, and how many records cannot. */
  readonly runs: readonly string[]
  readonly damaged: number
}

async function look(): Promise<Found> {
  const { history, refused, recovery: known, care } = await openHistory({ today, parseSheet })
  const recovery = known ?? care?.recovery()
  return {
    refused,
    recovery: recovery && { kind: recovery.kind, finished: recovery.lastKnown?.finished },
    runs: (await history.list()).map((run) => JSON.stringify(run)),
    damaged: await history.damaged(),
  }
}

/** Does what the recovery screen offers first: gives up a database that does not open, and puts the fullest snapshot back. */
async function recover(): Promise<void> {
  let opened = await openHistory({ today, parseSheet })
  if (opened.giveUp !== undefined) {
    await opened.giveUp()
    opened = await openHistory({ today, parseSheet })
  }
  const number = opened.care?.recovery()?.snapshots[0]?.number
  if (number !== undefined) await opened.care?.restore(number)
}

/** One tab of two: adds an answer to one of the shared runs, `edits` times. Gives how often the other was in between. */
async function edit(tab: string, edits: number): Promise<number> {
  const { history } = await openHistory({ today, parseSheet })
  let conflicts = 0
  for (let n = 0; n < edits; n += 1) {
    while (!(await isAdded(history, `run-${n % 4}`, { question: `${tab}-${n}`, answer: 'yes' }))) {
      conflicts += 1
    }
  }
  return conflicts
}

/** Adds to the run as it stands; false where it no longer stood so. */
async function isAdded(history: History, id: string, step: Step): Promise<boolean> {
  const run = (await history.list()).find((one) => one.id === id)
  const who = { perspective: 'employee', keeper: 'employee', atTable: ['employee'] } as const
  const pack = { id: 'p', version: '1.0.0', hash: '' }
  const steps = [...(run?.steps ?? []), step]
  const about = { id, caseId: 'case-a', rev: run?.rev ?? 0, pack, steps, startedOn: today() }
  try {
    await history.save({ ...who, ...about, format: 2 })
    return true
  } catch (error) {
    if (error instanceof HistoryError && error.failure === 'conflict') return false
    throw error
  }
}

/** Begins the case that both tabs work on. */
async function begin(): Promise<void> {
  const { history } = await openHistory({ today, parseSheet })
  const who = { keeper: 'employee', perspective: 'employee' } as const
  await history.saveCase({
    ...who,
    ...{ format: 1, id: 'case-a', rev: 0, label: '', startedOn: today(), sheets: [] },
  })
}

Object.assign(window, { look, recover, begin, edit })
