import { parseSheet } from '#agreement/parse-sheet.ts'
import type { HistoryError } from '#history/history.ts'
import { openHistory } from '#history/open-history.ts'
import type { Step } from '#run/step.ts'

const today = () => '2026-11-24'

/** What the app finds when it opens its storage. */
export interface Found {
  readonly refused: string | undefined
  readonly recovery: { readonly kind: string; readonly finished: number | undefined } | undefined
  readonly snapshots: number
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
    snapshots: recovery?.snapshots.length ?? 0,
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

/** One tab of two: adds an answer to one of the shared runs, `edits` times, anew wherever the other was in between. */
async function edit(tab: string, edits: number): Promise<number> {
  const { history } = await openHistory({ today, parseSheet })
  let conflicts = 0
  for (let n = 0; n < edits; n += 1) {
    for (let isKept = false; !isKept; ) {
      const run = (await history.list()).find(({ id }) => id === `run-${n % 40}`)
      const steps: readonly Step[] = [
        ...(run?.steps ?? []),
        { question: `${tab}-${n}`, answer: 'yes' },
      ]
      const pack = { id: 'p', version: '1.0.0', hash: '' }
      const rest = { format: 2, pack, perspective: 'employee', keeper: 'employee' } as const
      const about = { id: `run-${n % 40}`, caseId: 'case-a', rev: run?.rev ?? 0, steps }
      await history
        .save({ ...rest, ...about, atTable: ['employee'], startedOn: today() })
        .then(
          () => (isKept = true),
          ({ failure }: HistoryError) => {
            if (failure !== 'conflict') throw new Error(failure)
            conflicts += 1
          },
        )
    }
  }
  return conflicts
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
