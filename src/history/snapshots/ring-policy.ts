import type { SnapshotInfo } from './snapshot.ts'

/** As much of a snapshot as decides whether it stays. */
export type Ranked = Pick<SnapshotInfo, 'number' | 'occasion' | 'takenOn' | 'ids' | 'size'>

export const mostSnapshots = 10
/** Bytes in all; beyond them older days go first. Ten thousand runs are some 12 MB; sealed, 56. */
export const mostBytes = 64_000_000
const latest = 3

/**
 * Which snapshots go, now that the newest is written: the last three stay, one of each day before
 * them, the last one taken before a restore, ten in all. One that holds a record which no
 * other that stays holds is not dropped for an emptier one. What was erased on purpose has been
 * taken out of them all, so what only an old one holds was lost elsewhere.
 */
export function toDrop(ring: readonly Ranked[]): readonly number[] {
  const newestFirst = [...ring].sort((a, b) => b.number - a.number)
  const kept = wanted(newestFirst)
  for (const one of newestFirst) {
    if (!kept.includes(one) && holdsMore(one, kept)) kept.push(one)
  }
  while (isTooMuch(kept)) {
    const spare = kept
      .toSorted((a, b) => a.number - b.number)
      .find((one) => !isNewest(one, newestFirst) && !holdsMore(one, without(kept, one)))
    if (spare === undefined) break
    kept.splice(kept.indexOf(spare), 1)
  }
  return newestFirst.filter((one) => !kept.includes(one)).map(({ number }) => number)
}

function wanted(newestFirst: readonly Ranked[]): Ranked[] {
  const days = new Set<string>()
  const beforeRestore = newestFirst.find(({ occasion }) => occasion === 'before-restore')
  return newestFirst.filter((one, place) => {
    const isFirstOfDay = !days.has(one.takenOn)
    days.add(one.takenOn)
    return place < latest || isFirstOfDay || one === beforeRestore
  })
}

function holdsMore(one: Ranked, others: readonly Ranked[]): boolean {
  const held = new Set(others.flatMap(({ ids }) => ids))
  return one.ids.some((id) => !held.has(id))
}

function isTooMuch(kept: readonly Ranked[]): boolean {
  const bytes = kept.reduce((sum, { size }) => sum + size, 0)
  return kept.length > mostSnapshots || (bytes > mostBytes && kept.length > 1)
}

function isNewest(one: Ranked, newestFirst: readonly Ranked[]): boolean {
  return one === newestFirst[0]
}

function without(kept: readonly Ranked[], one: Ranked): readonly Ranked[] {
  return kept.filter((each) => each !== one)
}
