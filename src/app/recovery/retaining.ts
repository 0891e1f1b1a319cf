import type { Care } from '#history/care.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import { toBeErased } from '#history/retention.ts'
import type { RetentionItem } from '#history/retention.ts'
import { clockDoubtOf } from '#reminder/clock-doubt.ts'
import { keepers } from '#run/people.ts'
import type { RetentionLine } from '#ui/screens/recovery/RetentionNotice.tsx'

export interface Retained {
  /** To go on a day, or proposed to the person. */
  readonly coming: readonly RetentionLine[]
  readonly gone: readonly RetentionLine[]
}

interface Given {
  readonly history: History
  readonly care: Care
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  readonly today: string
}

/**
 * Erases what was announced a week ago, notes what is announced now, and tells both. What cannot be
 * noted as announced is announced again the next time, and nothing goes without it, nor while the
 * device's date is doubted. Rejects where it cannot be read what was announced; then nothing is done.
 */
export async function retained({ history, care, cases, runs, today }: Given): Promise<Retained> {
  // Taken for none, all would be announced anew: put off by a week at each such start.
  const announced = await care.announced()
  const isClockDoubted = clockDoubtOf(runs, today, cases) !== undefined
  const itemsWith = (known: ReadonlyMap<string, string>) =>
    keepers.map((keeper) =>
      toBeErased({ cases, runs, announced: known, isClockDoubted }, today, keeper),
    )
  const all = itemsWith(announced)
  const lineOf = (item: RetentionItem & { readonly goesOn?: string }): RetentionLine => {
    const { id, rule, of, goesOn } = item
    const record = [...runs, ...cases].find((one) => one.id === id)
    const begunOn = record?.startedOn ?? item.since
    // An employee's own case has no name to tell it by.
    const named = cases.find((one) => one.id === id && one.keeper !== 'employee')
    return {
      id,
      rule,
      of,
      begunOn,
      ...(named === undefined ? {} : { named: { label: named.label, seq: named.seq } }),
      ...(goesOn === undefined ? {} : { goesOn }),
    }
  }
  const gone: RetentionLine[] = []
  for (const item of all.flatMap(({ erase }) => erase)) {
    const erasing = item.of === 'run' ? history.erase(item.id) : history.eraseCase(item.id)
    await erasing.then(
      () => gone.push(lineOf(item)),
      () => undefined,
    )
  }
  const fresh = all.flatMap(({ announce }) => announce).map(({ id }) => id)
  const isNoted =
    fresh.length > 0 &&
    (await care.announce(fresh, today).then(
      () => true,
      () => false,
    ))
  // Said with its day from now on: what was noted just now is announced already.
  const noted = isNoted ? [...announced, ...fresh.map((id) => [id, today] as const)] : announced
  const coming = itemsWith(new Map(noted)).flatMap((one) => [...one.announced, ...one.propose])
  return { coming: coming.map(lineOf), gone }
}
