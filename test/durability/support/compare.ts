import { parseRecord } from '#history/records/parse-record.ts'
import type { Told } from './drive.ts'
import type { Stored } from './stored-now.ts'

/** What a round did, seen from outside the browser. */
export interface Walked {
  /** The run that was at hand when the round began, taken up again. */
  readonly resumed: boolean
  /** Answers for which "Opgeslagen" was on the screen. */
  readonly confirmed: string[]
  isFinished: boolean
  /** An answer was pressed and not confirmed. */
  isUnderWay: boolean
}

/** What came out: answers and finished runs that were confirmed and are not there; records that are not whole. */
export interface Verdict {
  readonly lostAnswers: number
  readonly lostRuns: number
  readonly torn: readonly string[]
}

export function walkedIn(told: readonly Told[]): readonly Walked[] {
  const all: Walked[] = []
  for (const one of told) {
    const last = all.at(-1)
    if (one.kind === 'begun' || one.kind === 'resumed') {
      const resumed = one.kind === 'resumed'
      all.push({ resumed, confirmed: [], isFinished: false, isUnderWay: false })
    } else if (last !== undefined && one.kind === 'pressed') {
      last.confirmed.push(one.answer)
      last.isUnderWay = true
    } else if (last !== undefined && one.kind === 'saved') {
      last.isUnderWay = false
      last.isFinished = one.isLast
    }
  }
  for (const one of all) if (one.isUnderWay) one.confirmed.pop()
  return all
}

/** Compares what stood there before a round, and what the round was told is kept, with what stands there after. */
export function compare(before: Stored, walked: readonly Walked[], after: Stored): Verdict {
  const torn: string[] = [...notWhole(after)]
  const [last, ...earlier] = bySeq(before)
  let [lostAnswers, lostRuns] = [0, 0]
  const resumed = walked.find((one) => one.resumed)
  const untouched = last === undefined || resumed !== undefined ? earlier : [last, ...earlier]
  for (const run of untouched) {
    const now = after.runs.find(({ id }) => id === run.id)
    if (JSON.stringify(now) === JSON.stringify(run)) continue
    if (now === undefined || now.steps.length < run.steps.length) {
      lostAnswers += run.steps.length - (now?.steps.length ?? 0)
      lostRuns += run.finishedOn === undefined ? 0 : 1
    } else torn.push(`run ${run.seq} is not as it was`)
  }
  const known = new Set(before.runs.map(({ id }) => id))
  const fresh = bySeq(after)
    .filter(({ id }) => !known.has(id))
    .reverse()
  for (const one of walked) {
    const run = one.resumed ? after.runs.find(({ id }) => id === last?.id) : fresh.shift()
    const base = one.resumed ? (last?.steps.map(({ answer }) => answer) ?? []) : []
    const wanted = [...base, ...one.confirmed]
    const there = run?.steps.map(({ answer }) => answer) ?? []
    lostAnswers += Math.max(0, wanted.length - there.length)
    if (wanted.some((answer, at) => at < there.length && there[at] !== answer))
      torn.push(`run ${run?.seq} has other answers than were given`)
    if (there.length > wanted.length + 1) torn.push(`run ${run?.seq} has answers nobody gave`)
    if (one.isFinished && run?.finishedOn === undefined) lostRuns += 1
  }
  if (fresh.length > 0) torn.push(`${fresh.length} runs that nobody began`)
  return { lostAnswers, lostRuns, torn }
}

/** Records that cannot be read, and figures or neighbours that do not belong to them: half a transaction. */
export function notWhole({ runs, cases, packs, finished, schema }: Stored): readonly string[] {
  const faults = runs
    .filter((run) => parseRecord(run) === undefined)
    .map(({ seq }) => `run ${seq} cannot be read`)
  for (const { seq, caseId, pack } of runs) {
    if (schema > 1 && !cases.includes(caseId)) faults.push(`run ${seq} has no case`)
    if (!packs.some((key) => key.startsWith(`${pack.id}@${pack.version}`)))
      faults.push(`run ${seq} has no pack`)
  }
  const counted = runs.filter((run) => run.finishedOn !== undefined).length
  if (runs.length > 0 && finished !== undefined && finished !== counted)
    faults.push(`the tally says ${finished} finished, there are ${counted}`)
  if (new Set(runs.map(({ seq }) => seq)).size < runs.length) faults.push('two runs have one seq')
  return faults
}

/** The newest first. */
function bySeq({ runs }: Stored): Stored['runs'] {
  return runs.toSorted((a, b) => b.seq - a.seq)
}
