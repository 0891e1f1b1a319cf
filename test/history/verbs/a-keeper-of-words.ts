import fc from 'fast-check'
import { vi } from 'vitest'
import type { Care } from '#history/care.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import { aCase, aDraft, aSheet } from '../a-draft.ts'
import type { FreshStorage } from '../fresh-storage.ts'

const kinds = [
  'case',
  'run',
  'answer',
  'finish',
  'revise',
  'rewrite',
  'rest',
  'restore',
  'erase run',
  'erase case',
  'erase all',
] as const
export interface Deed {
  readonly kind: (typeof kinds)[number]
  /** Which of what is there, modulo how many there are. */
  readonly which: number
}

const weights = { run: 3, answer: 4, finish: 3, revise: 5, rewrite: 3, rest: 3 }
export const deeds: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(
    ...kinds.flatMap((kind) =>
      Array<typeof kind>(new Map(Object.entries(weights)).get(kind) ?? 1).fill(kind),
    ),
  ),
  which: fc.nat({ max: 99 }),
})

/** Does as people do, with words of which no two are alike; `act` gives those that are said to be gone. */
export function aKeeperOfWords({
  storage,
  history,
  care,
}: {
  readonly storage: FreshStorage
  readonly history: History
  readonly care: Care
}) {
  const runs: RunRecord[] = []
  const cases: CaseRecord[] = []
  let said = 0
  const word = () => `WORD-${(said += 1)}.`
  const step = () => ({ question: word(), answer: 'yes' as const })
  const pick = <T>(list: readonly T[], which: number) => list[which % Math.max(1, list.length)]

  const keepRun = async (run: RunRecord, changes: Partial<RunRecord>) => {
    const saved = await history.save({ ...run, ...changes })
    runs.splice(runs.indexOf(run), 1, saved)
  }
  const dropCase = (one: CaseRecord) => {
    const theirs = runs.filter(({ caseId }) => caseId === one.id)
    cases.splice(cases.indexOf(one), 1)
    for (const run of theirs) runs.splice(runs.indexOf(run), 1)
    return [...wordsIn(one), ...theirs.flatMap(wordsIn)]
  }

  let isOver = false

  const act = async ({ kind, which }: Deed): Promise<readonly string[]> => {
    if (isOver) return []
    const run = pick(runs, which)
    const one = pick(cases, which)
    switch (kind) {
      case 'case': {
        const id = `case-${(said += 1)}`
        cases.push(await history.saveCase(aCase({ id, label: word(), sheets: [aSheet(word())] })))
        return []
      }
      case 'run':
        if (one === undefined) return act({ kind: 'case', which })
        // A case may bear the id of its first run.
        runs.push(
          await history.save(
            aDraft({
              id: runs.some(({ id }) => id === one.id) ? `run-${(said += 1)}` : one.id,
              caseId: one.id,
              steps: [step(), step()],
            }),
          ),
        )
        return []
      case 'answer':
        if (run) await keepRun(run, { steps: [...run.steps, step()] })
        return []
      case 'finish':
        if (run) await keepRun(run, { finishedOn: '2026-11-24' })
        return []
      case 'revise': {
        if (run === undefined) return []
        const at = which % run.steps.length
        const gone = run.steps.slice(at).map(({ question }) => question)
        await keepRun(run, { steps: [...run.steps.slice(0, at), step()] })
        return gone
      }
      case 'rewrite': {
        if (one === undefined || one.keeper === 'employer') return []
        const gone = JSON.stringify(one.sheets).match(/WORD-\d+\./g) ?? []
        const saved = await history.saveCase({ ...one, sheets: [aSheet(which % 2 ? '' : word())] })
        cases.splice(cases.indexOf(one), 1, saved)
        return gone
      }
      case 'rest':
        vi.advanceTimersByTime(5_000)
        await quiet(storage)
        return []
      case 'restore': {
        const newest = (await care.snapshots()).find(({ ids }) => ids.length > 0)
        if (newest) await care.restore(newest.number)
        return []
      }
      case 'erase run': {
        if (run === undefined) return []
        await history.erase(run.id)
        runs.splice(runs.indexOf(run), 1)
        return wordsIn(run)
      }
      case 'erase case': {
        if (one === undefined) return []
        await history.eraseCase(one.id)
        return dropCase(one)
      }
      case 'erase all':
        // Rarely, and never where nothing is: the lock goes too, and with it this sequence.
        if (which < 80 || cases.length === 0) return []
        isOver = true
        await history.eraseAll()
        return [...cases].flatMap(dropCase)
    }
  }
  const takesAway = ({ kind }: Deed) => !isOver && /^(erase|revise|rewrite)/.test(kind)
  return { act, takesAway }
}

function wordsIn(record: RunRecord | CaseRecord): readonly string[] {
  return JSON.stringify(record).match(/WORD-\d+\./g) ?? []
}

/** Until nothing is being written behind a person's back. */
async function quiet({ locks }: FreshStorage): Promise<void> {
  for (let still = 0; still < 10; still = locks.isHeld ? 0 : still + 1)
    await new Promise((resolve) => setImmediate(resolve))
}
