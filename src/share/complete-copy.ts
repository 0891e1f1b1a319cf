import type { CaseRecord } from '#history/case-record.ts'
import type { Day } from '#reminder/calendar.ts'
import { copyText, type CopiedPack, type CopiedRun, type OwnCopy } from './copy.ts'
import { limits } from './limits.ts'
import { readCopy } from './read-copy.ts'

/** All that a device keeps, runs with the outcome that they end in. */
export interface Kept {
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly CopiedRun[]
  readonly packs: readonly CopiedPack[]
}

export interface CompleteCopy {
  /** Each a file of its own within the limits; they can be taken in in any order. */
  readonly parts: readonly OwnCopy[]
  /** Ids of what a file cannot hold, such as a run of a day that no calendar has: to be said, not hidden. */
  readonly leftOut: readonly string[]
}

/**
 * The complete copy, in as many files as it takes: one, for nearly everyone. Each case stands in
 * every file that has a run of it; packs go along where they fit, those of the latest runs first.
 */
export function completeCopy(kept: Kept, madeOn: Day): CompleteCopy {
  const { entries, leftOut } = entriesOf(kept, madeOn)
  const parts: Part[] = []
  for (const entry of entries) {
    const last = parts.at(-1)
    if (last === undefined || !added(last, entry)) {
      const next: Part = { entries: [], cases: new Set(), size: 0, runs: 0 }
      put(next, entry)
      parts.push(next)
    }
  }
  const copies =
    parts.length === 0 ? [copyOf([], madeOn)] : parts.map((part) => copyOf(part.entries, madeOn))
  return { parts: copies.map((copy) => withPacks(copy, kept.packs)), leftOut }
}

/** A case with one of its runs, or with none; sizes in bytes of what each adds to a file. */
interface Entry {
  readonly one: CaseRecord
  readonly caseSize: number
  readonly run?: CopiedRun
  readonly runSize: number
}

/** Records as a file gives them back, so that what is in it is what was meant; and what it cannot hold. */
function entriesOf({ cases, runs }: Kept, madeOn: Day) {
  const leftOut = new Set<string>(runs.map(({ id }) => id))
  const entries: Entry[] = []
  const alone = (one: CaseRecord, run?: CopiedRun) => {
    const copy = { ...copyOf([], madeOn), cases: [one], runs: run === undefined ? [] : [run] }
    const bytes = new TextEncoder().encode(copyText(copy))
    const back = readCopy(bytes)
    return back.ok ? { read: back.value, size: bytes.length } : undefined
  }
  for (const one of cases) {
    const own = alone(one)
    const [read] = own?.read.cases ?? []
    if (own === undefined || read === undefined) {
      leftOut.add(one.id)
      continue
    }
    entries.push({ one: read, caseSize: own.size, runSize: 0 })
    for (const run of runs.filter(({ caseId }) => caseId === one.id)) {
      const more = alone(one, run)
      const [readRun] = more?.read.runs ?? []
      if (more === undefined || readRun === undefined) continue
      leftOut.delete(run.id)
      entries.push({
        one: read,
        caseSize: own.size,
        run: readRun,
        runSize: more.size - own.size,
      })
    }
  }
  return { entries, leftOut: [...leftOut] }
}

/** A file as it grows; `size` in bytes. */
interface Part {
  readonly entries: Entry[]
  readonly cases: Set<string>
  size: number
  runs: number
}

/** Whether it still fitted in; leaves a tenth for what packs and frame take. */
function added(part: Part, entry: Entry): boolean {
  const { one, caseSize, run, runSize } = entry
  const isMore = !part.cases.has(one.id)
  const fits =
    part.size + runSize + (isMore ? caseSize : 0) <= limits.plainBytes * 0.9 &&
    part.cases.size + (isMore ? 1 : 0) <= limits.cases &&
    part.runs + (run === undefined ? 0 : 1) <= limits.runs
  if (fits) put(part, entry)
  return fits
}

function put(part: Part, entry: Entry): void {
  const { one, caseSize, run, runSize } = entry
  part.entries.push(entry)
  part.size += runSize + (part.cases.has(one.id) ? 0 : caseSize)
  part.cases.add(one.id)
  part.runs += run === undefined ? 0 : 1
}

function copyOf(part: readonly Entry[], madeOn: Day): OwnCopy {
  const cases = new Map(part.map(({ one }) => [one.id, one]))
  const runs = part.flatMap(({ run }) => (run === undefined ? [] : [run]))
  return { kind: 'complete-copy', madeOn, cases: [...cases.values()], runs, packs: [] }
}

function withPacks(copy: OwnCopy, packs: readonly CopiedPack[]): OwnCopy {
  const latest = copy.runs.toSorted((a, b) => b.seq - a.seq)
  const needed = [...new Set(latest.map(({ pack }) => keyOf(pack)))]
  return needed.reduce((grown, key) => {
    const pack = packs.find(({ ref }) => keyOf(ref) === key)
    const more = pack === undefined ? grown : { ...grown, packs: [...grown.packs, pack] }
    return readCopy(new TextEncoder().encode(copyText(more))).ok ? more : grown
  }, copy)
}

function keyOf({ id, version, hash }: CopiedPack['ref']): string {
  return `${id}@${version}#${hash}`
}
